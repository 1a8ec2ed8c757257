package kz.dalel.store;

import java.time.Instant;

/**
 * A notice of a foreign object, as one of the two cases is told.
 *
 * @param side BAG: something foreign was in this object's bag; OBJECT: this object was found where it does not belong
 * @param remark what was found; on the side of the object the label of what was taken out of it and found alone, else null
 * @param mine whether the reader found it: then somebody else ends it
 * @param foundBy by name; null on the side of the object: his other case is not named
 */
public record QuarantineLine(
        long id,
        Side side,
        String exhibit,
        String remark,
        String place,
        String foundBy,
        boolean mine,
        Instant at,
        Instant endedAt,
        String endReason) {

    /** Whether the object itself is set apart now. */
    public boolean holds() {
        return side == Side.OBJECT && remark == null && endedAt == null;
    }

    /** Which of the two cases is told. */
    public enum Side {
        BAG,
        OBJECT
    }
}
