package kz.dalel.manuscript;

/** What is bound to a conclusion by its digest: what it is, the name of its file, its size in bytes. */
public record Annex(String title, String name, String sha256, Long size) {}
