package kz.dalel.deviation;

import java.time.Instant;

/**
 * A case in which a version of a method or of a tool was used.
 *
 * @param signedAt when its conclusion was signed; null while it is not
 */
public record Usage(String request, Instant usedAt, Instant signedAt) {}
