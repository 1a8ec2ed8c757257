package kz.dalel.worker;

/** What a result is bound to besides the bytes: the extractor, its version and the SHA-256 of its configuration. */
record Extractor(String name, String version, String configuration) {}
