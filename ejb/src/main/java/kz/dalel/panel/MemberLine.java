package kz.dalel.panel;

import java.time.Instant;
import java.util.List;

/**
 * An expert of a panel and how far he has come.
 *
 * @param coordinator whether he drafts, sends and signs last
 * @param specialty code
 * @param questions numbers of the questions that are his part, counted from 1; empty where there are no parts
 * @param common whether he takes part in the common conclusion
 * @param acceptedAt when he took the case; null before
 * @param position how he stands to the present version; null before he said so, and for the coordinator, who drafted it
 * @param signedAt when he signed; null before
 */
public record MemberLine(
        String officer,
        String name,
        boolean coordinator,
        String specialty,
        List<Integer> questions,
        boolean common,
        Instant acceptedAt,
        Position position,
        Instant signedAt) {
    public MemberLine {
        questions = List.copyOf(questions);
    }

    /**
     * How he stands to the present version of the conclusion.
     *
     * @param opinion his own; null where he agrees, like the digest that binds it to the version
     */
    public record Position(boolean agrees, String opinion, String opinionSha256, Instant saidAt) {}
}
