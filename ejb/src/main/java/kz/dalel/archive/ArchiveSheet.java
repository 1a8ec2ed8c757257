package kz.dalel.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the archive says of a case.
 *
 * @param archived null while it is not there, and for those who are not of its site
 * @param holds of all times, the first first; none for those who are not of its site
 * @param disposal the present proposal, or the disposal itself; null where there is none for the reader
 */
public record ArchiveSheet(Archived archived, List<HoldSheet> holds, DisposalSheet disposal) {
    public ArchiveSheet {
        holds = List.copyOf(holds);
    }

    /**
     * How it is kept.
     *
     * @param rule code of the rule
     * @param source the act that says so
     * @param keptUntil the first day on which it may go
     * @param by name of the archivist
     */
    public record Archived(String rule, int years, String source, LocalDate keptUntil, String by, Instant at) {}
}
