package kz.dalel.manuscript;

import java.util.List;

/**
 * A member of a panel as the print names him, with room for his hand.
 *
 * @param questions numbers of the questions that are his part, counted from 1; empty where there are no parts
 * @param common whether he takes part in the common conclusion
 * @param opinion his own opinion; null where he agrees, like the digest that binds it to the version
 */
public record Signatory(
        String name,
        DraftForm.ExpertForm expert,
        List<Integer> questions,
        boolean common,
        String opinion,
        String opinionSha256) {
    public Signatory {
        questions = List.copyOf(questions);
    }

    boolean dissents() {
        return opinion != null;
    }
}
