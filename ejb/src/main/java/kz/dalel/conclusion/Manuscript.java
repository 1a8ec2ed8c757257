package kz.dalel.conclusion;

/** What is to be printed, as it stood when it was taken from the file. */
public record Manuscript(int version, String json) {}
