package kz.dalel.agency;

import java.time.LocalDate;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;

/**
 * That somebody will be away.
 *
 * @param officer his account; the caller's own when it is null
 * @param firstDay the first day, in Astana
 * @param lastDay the last day, itself included
 * @param substitute the account of who is told in his place; null for nobody
 */
public record AbsenceForm(String officer, LocalDate firstDay, LocalDate lastDay, String substitute, Reason reason) {
    /** Why he is away; no more is written down than that. */
    public enum Reason {
        LEAVE,
        SICKNESS,
        BUSINESS_TRIP,
        TRAINING,
        OTHER
    }

    AbsenceForm complete(String caller) {
        Mandatory.all(
                "absence.incomplete",
                () -> Mandatory.value("absence.firstDay", firstDay),
                () -> Mandatory.value("absence.lastDay", lastDay),
                () -> Mandatory.value("absence.reason", reason));
        if (lastDay.isBefore(firstDay)) throw Refusal.invalid("absence.backwards", firstDay, lastDay);
        String who = blank(officer) ? caller : officer.strip();
        String other = blank(substitute) ? null : substitute.strip();
        if (who.equals(other)) throw Refusal.invalid("absence.ownSubstitute");
        return new AbsenceForm(who, firstDay, lastDay, other, reason);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
