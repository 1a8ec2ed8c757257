package kz.dalel.exhibit;

/** A fact: the file was read anew because its exhibit changes hands. {@code found} is the SHA-256 now, null when it is gone. */
public record BytesRead(ExhibitFile file, String found) {}
