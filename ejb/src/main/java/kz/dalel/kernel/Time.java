package kz.dalel.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one clock: UTC, in microseconds, as the database keeps it. */
@ApplicationScoped
public class Time {
    /** The zone in which the law counts days. */
    public static final ZoneId ASTANA = ZoneId.of("Asia/Almaty");

    private final Clock clock = Clock.systemUTC();

    /** The present instant, truncated to microseconds. */
    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The present day in Astana. */
    public LocalDate today() {
        return clock.instant().atZone(ASTANA).toLocalDate();
    }
}
