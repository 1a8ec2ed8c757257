package kz.dalel.store;

import java.util.List;

/**
 * A seal put on an object.
 *
 * @param number what stands on the new seal
 * @param finding what was the matter with the one before; FIRST where there was none
 * @param reason why, in words
 * @param photographs uploads with images of both seals
 */
public record NewSeal(String number, Finding finding, String reason, List<String> photographs) {
    public NewSeal {
        photographs = photographs == null ? List.of() : List.copyOf(photographs);
    }

    /** What was the matter with the seal before. */
    public enum Finding {
        /** There was none. */
        FIRST,
        /** It was opened for the work. */
        OPENED,
        BROKEN,
        LOST
    }
}
