package kz.dalel.document;

/** What came out of the press: SHA-256 in lower-case hex, size in bytes, number of pages. */
public record Printed(String sha256, long size, int pages) {}
