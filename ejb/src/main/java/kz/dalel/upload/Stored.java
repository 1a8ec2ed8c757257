package kz.dalel.upload;

/** Bytes that have become an object of a case: digest in lower-case hex, size in bytes, name as given, media type. */
public record Stored(String sha256, long size, String name, String mediaType) {}
