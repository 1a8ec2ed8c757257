package kz.dalel.exhibit;

/** A fact: the file was read anew before its exhibit is given back. {@code found} is the SHA-256 now, null when it is gone. */
public record Reread(ExhibitFile file, String found) {}
