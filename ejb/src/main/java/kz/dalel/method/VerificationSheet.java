package kz.dalel.method;

import java.time.Instant;

/** A verification as it is read: the n-th of its version, what it says, who recorded it. */
public record VerificationSheet(int ordinal, VerificationForm said, String verifiedBy, Instant recordedAt) {}
