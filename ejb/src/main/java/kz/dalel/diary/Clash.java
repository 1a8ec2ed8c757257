package kz.dalel.diary;

import java.time.Instant;

/** Something that an officer has at the same time; of another case no more is told than that there is something. */
public record Clash(Kind kind, Instant starts, Instant ends) {
    /** What it is. */
    public enum Kind {
        APPEARANCE,
        DUTY,
        ABSENCE
    }
}
