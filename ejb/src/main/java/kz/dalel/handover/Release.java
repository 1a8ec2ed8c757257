package kz.dalel.handover;

import java.time.LocalDate;
import java.util.List;

/**
 * What is said when an object is released.
 *
 * @param receiver the account of the only person who may receive it; absent where somebody from outside does
 * @param outside who takes it from outside; absent where an officer does
 * @param courier who carries it to an officer, where somebody does
 * @param purpose why it passes
 * @param reason in words
 * @param ground the legal ground, mandatory where the object leaves the Center
 * @param until until when, for a court
 * @param condition in words
 * @param photographs uploads with images
 */
public record Release(
        String receiver,
        Outside outside,
        Outside courier,
        Purpose purpose,
        String reason,
        String ground,
        LocalDate until,
        String condition,
        List<String> photographs) {
    public Release {
        photographs = photographs == null ? List.of() : List.copyOf(photographs);
    }

    /** Why an object passes from hand to hand. */
    public enum Purpose {
        KEEPING,
        EXAMINATION,
        TRANSFER,
        /** Issued to a court for a time. */
        COURT,
        /** Back from the court. */
        FROM_COURT
    }
}
