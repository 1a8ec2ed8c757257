package kz.dalel.diary;

import java.time.Duration;
import java.time.Instant;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;

/**
 * Who is on duty at a site, and when.
 *
 * @param site code of the site
 * @param officer his account
 * @param ends exclusive; a day after the start at most
 */
public record DutyForm(String site, String officer, Instant starts, Instant ends) {
    private static final Duration LONGEST = Duration.ofDays(1);

    DutyForm complete() {
        Mandatory.all(
                "duty.incomplete",
                () -> Mandatory.line("duty.site", site),
                () -> Mandatory.line("duty.officer", officer),
                () -> Mandatory.value("duty.starts", starts),
                () -> Mandatory.value("duty.ends", ends));
        if (!ends.isAfter(starts)) throw Refusal.invalid("duty.backwards", starts, ends);
        if (Duration.between(starts, ends).compareTo(LONGEST) > 0) throw Refusal.invalid("duty.tooLong");
        return this;
    }
}
