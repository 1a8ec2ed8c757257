package kz.dalel.it.house.seeded.custody;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

/** Broken: seven clocks. */
@SuppressWarnings("JavaUtilDate")
class AsksTheMachineForTheTime {
    Instant instant() {
        return Instant.now();
    }

    LocalDate day() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Date date() {
        return new Date();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    Calendar calendar() {
        return Calendar.getInstance();
    }

    Supplier<Instant> later() {
        return Instant::now;
    }

    Date free() {
        return new Date(System.nanoTime());
    }
}
