package kz.dalel.request;

import java.time.Instant;
import java.util.List;

/** Everything a participant needs to see where his case stands: the request, its people, clocks and steps. */
public record CaseSheet(
        RequestSheet request,
        List<Capacity> standing,
        List<Participant> participants,
        List<Running> clocks,
        List<Taken> steps,
        List<Step> open) {

    public CaseSheet {
        standing = List.copyOf(standing);
        participants = List.copyOf(participants);
        clocks = List.copyOf(clocks);
        steps = List.copyOf(steps);
        open = List.copyOf(open);
    }

    /** Who takes part: the party, its name where it is a person, as what, since when, until when. */
    public record Participant(
            String party, String name, Capacity capacity, String ground, Instant since, Instant until) {}

    /**
     * A clock of the law: due is exclusive; warned and escalated when the process did so.
     *
     * @param paused since when it stands still; null when it runs or stopped
     * @param extraDays what extensions gave, in the unit in which the clock counts
     */
    public record Running(
            String clock,
            Instant started,
            Instant due,
            Instant stopped,
            Instant warned,
            Instant escalated,
            Instant paused,
            int extraDays) {}

    /** A step that was taken. */
    public record Taken(int ordinal, Step step, State from, State to, String actor, Instant at) {}
}
