package kz.dalel.method;

import java.time.Instant;

/** A dossier as it is read: the n-th of its version, what it says, who recorded it. */
public record DossierSheet(int ordinal, DossierForm said, String recordedBy, Instant recordedAt) {}
