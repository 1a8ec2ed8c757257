package kz.dalel.formcheck;

import java.util.ArrayList;
import java.util.List;
import kz.dalel.kernel.Refusal;

/**
 * The check of form: either all points are confirmed, or the form is refused in words. The content is not the checker's.
 *
 * @param mandatoryContents all that CPC art. 283 wants is there
 * @param warning the warning of liability is there
 * @param answersComplete each question has its answer or the reason why not
 * @param annexes what is named as an annex is there
 * @param refusal why the form is refused; absent for an approval
 */
public record FormCheck(
        Boolean mandatoryContents, Boolean warning, Boolean answersComplete, Boolean annexes, String refusal) {

    /** Whether the form is refused. */
    public boolean refuses() {
        return refusal != null && !refusal.isBlank();
    }

    /** Refused with each point that is not confirmed. */
    void complete() {
        List<Refusal> open = new ArrayList<>();
        confirmed(open, mandatoryContents, "mandatoryContents");
        confirmed(open, warning, "warning");
        confirmed(open, answersComplete, "answersComplete");
        confirmed(open, annexes, "annexes");
        if (!open.isEmpty()) throw Refusal.incomplete("formCheck.incomplete", open);
    }

    private static void confirmed(List<Refusal> open, Boolean point, String name) {
        if (!Boolean.TRUE.equals(point)) open.add(Refusal.invalid("formCheck." + name));
    }
}
