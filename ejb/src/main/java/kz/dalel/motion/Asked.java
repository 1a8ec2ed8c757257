package kz.dalel.motion;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Plain;
import kz.dalel.kernel.Refusal;

/**
 * A motion as it is made.
 *
 * @param exhibit number of the object that would be destroyed or altered; of a permission only
 * @param days how many days more, in the unit in which the term counts, 1 to {@value #MOST}; of an extension only
 * @param reason why, and for a permission what would be done
 */
public record Asked(String exhibit, Integer days, String reason) {
    /** As much as the term itself (Law art. 34). */
    static final int MOST = 30;

    /** The same as it is kept; refused when it says too little or something of another kind. */
    Asked checked(MotionKind kind) {
        String object = kind == MotionKind.PERMISSION
                ? Mandatory.line("motion.exhibit", exhibit)
                : none("motion.exhibit", Plain.orNone(exhibit));
        Integer more = kind == MotionKind.EXTENSION ? Mandatory.value("motion.days", days) : none("motion.days", days);
        if (more != null && (more < 1 || more > MOST)) throw Refusal.invalid("outOfRange", "motion.days", 1, MOST);
        return new Asked(object, more, Mandatory.text("motion.reason", reason));
    }

    private static <T> T none(String field, T value) {
        if (value != null) throw Refusal.invalid("motion.notOfThisKind", field);
        return null;
    }
}
