package kz.dalel.fixity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** What the operator decides: how fast the schedule reads, and how long an object may stay unread. */
@ApplicationScoped
public class FixitySettings {
    private static final long MIB = 1 << 20;
    private static final int MODEST = 20;
    private static final int MONTH = 30;

    /** Most bytes a second that the schedule reads; {@code dalel.fixity.mib}, 20 MiB unless said. */
    public long bytesPerSecond() {
        return MIB * positive("dalel.fixity.mib", MODEST);
    }

    /** After how long an object is read anew; {@code dalel.fixity.days}, 30 unless said. */
    public Duration interval() {
        return Duration.ofDays(positive("dalel.fixity.days", MONTH));
    }

    private static int positive(String name, int otherwise) {
        String said = System.getProperty(name, "");
        if (said.isBlank()) return otherwise;
        if (!said.matches("[1-9][0-9]{0,5}")) throw new IllegalStateException(name + " is no positive number: " + said);
        return Integer.parseInt(said);
    }
}
