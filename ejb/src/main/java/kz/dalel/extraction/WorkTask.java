package kz.dalel.extraction;

/** An exhibit that a worker is to examine: its task, its number, and the digest and size in bytes of its file. */
public record WorkTask(String task, String exhibit, String sha256, long size) {}
