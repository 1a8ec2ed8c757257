package kz.dalel.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Those who examine a case.
 *
 * @param coordinator account of the expert who drafts and sends; the one expert where there is one
 * @param seats all experts in their order; none for a case that was assigned before there were panels
 */
public record PanelSheet(PanelForm form, String coordinator, List<Seat> seats) {
    public PanelSheet {
        seats = List.copyOf(seats);
    }

    /**
     * An expert in his place.
     *
     * @param specialty code; empty where none was decided
     * @param questions numbers of the questions that are his part, counted from 1; empty where there are no parts
     * @param common whether he takes part in the common conclusion
     * @param acceptedAt when he took the case, warned of his liability; null before
     */
    public record Seat(
            String officer,
            String name,
            String specialty,
            List<Integer> questions,
            boolean common,
            Instant acceptedAt) {
        public Seat {
            questions = List.copyOf(questions);
        }
    }

    /** Whether several examine together. */
    public boolean several() {
        return form != PanelForm.SINGLE;
    }

    /** Whether he drafts and sends: the coordinator of several, or anybody where there is one expert. */
    public boolean isLedBy(String officer) {
        return !several() || coordinator.equals(officer);
    }

    /** His place; none where he has none. */
    public Optional<Seat> seat(String officer) {
        return seats.stream().filter(seat -> seat.officer().equals(officer)).findFirst();
    }

    /** Whether the question, counted from 1, is his to answer: in a complex examination it must be of his part. */
    public boolean isAnsweredBy(String officer, int question) {
        return form != PanelForm.COMPLEX
                || seat(officer)
                        .filter(seat -> seat.questions().contains(question))
                        .isPresent();
    }

    /** Whether everybody else has taken the case already. */
    boolean isLastToAccept(String officer) {
        return seats.stream().allMatch(seat -> seat.officer().equals(officer) || seat.acceptedAt() != null);
    }
}
