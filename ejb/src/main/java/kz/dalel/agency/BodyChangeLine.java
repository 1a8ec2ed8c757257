package kz.dalel.agency;

import java.time.Instant;
import java.time.LocalDate;

/** A change of a body, for a reader: codes of bodies, names of who entered and who confirmed it; null where nobody did yet. */
public record BodyChangeLine(
        long id,
        String body,
        BodyChangeForm.Kind kind,
        String successor,
        String ru,
        String kk,
        String en,
        LocalDate day,
        String act,
        LocalDate actDate,
        String proposedBy,
        Instant proposedAt,
        String confirmedBy,
        Instant confirmedAt) {}
