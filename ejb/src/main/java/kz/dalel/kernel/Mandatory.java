package kz.dalel.kernel;

import java.util.ArrayList;
import java.util.List;

/** What must be said: refused when it is not, naming the field. */
public final class Mandatory {
    private Mandatory() {}

    /** The text without outer white space; refused as {@code required.<field>} when there is none, and when it is not plain. */
    public static String text(String field, String value) {
        return Plain.text(said(field, value));
    }

    /** The same for a name, a number, a code: one line. */
    public static String line(String field, String value) {
        return Plain.line(said(field, value));
    }

    /** The value; refused as {@code required.<field>} when there is none. */
    public static <T> T value(String field, T value) {
        if (value == null) throw Refusal.invalid("required." + field);
        return value;
    }

    /** Makes all of these demands; refused as {@code key} with each single one that is not met, or with the only one itself. */
    public static void all(String key, Runnable... demands) {
        List<Refusal> unmet = new ArrayList<>();
        for (Runnable demand : demands) {
            try {
                demand.run();
            } catch (Refusal refusal) {
                if (refusal.reasons().isEmpty()) unmet.add(refusal);
                unmet.addAll(refusal.reasons());
            }
        }
        if (unmet.size() == 1) throw unmet.get(0);
        if (!unmet.isEmpty()) throw Refusal.incomplete(key, unmet);
    }

    private static String said(String field, String value) {
        if (value == null || Plain.isBlank(value)) throw Refusal.invalid("required." + field);
        return value.strip();
    }
}
