package kz.dalel.testimony;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What courts asked of the expert and said of the conclusion, each list in the order in which it was recorded. */
public record CourtSheet(List<Appearance> appearances, List<Outcome> outcomes) {
    public CourtSheet {
        appearances = List.copyOf(appearances);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * A summons and the testimony that followed.
     *
     * @param summonedBy name of whoever recorded it
     * @param givenOn null, like all after it, until the expert testified
     */
    public record Appearance(
            int ordinal,
            String court,
            LocalDate hearing,
            String hour,
            String place,
            String questions,
            String summonedBy,
            Instant summonedAt,
            LocalDate givenOn,
            String summary,
            String expert,
            Instant recordedAt) {}

    /** What a court said; {@code recordedBy} by name. */
    public record Outcome(
            int ordinal,
            Ruled.Ruling ruling,
            String reason,
            List<String> articles,
            String court,
            LocalDate decidedOn,
            String actNumber,
            String recordedBy,
            Instant recordedAt) {
        public Outcome {
            articles = List.copyOf(articles);
        }
    }
}
