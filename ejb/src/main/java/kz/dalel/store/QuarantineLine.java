package kz.dalel.store;

import java.time.Instant;

/**
 * A notice of a foreign object, as one of the two cases is told.
 *
 * @param side BAG: something foreign was in this object's bag; OBJECT: this object was found where it does not belong
 * @param remark what was found; null on the side of the object
 * @param foundBy by name; null on the side of the object: his other case is not named
 */
public record QuarantineLine(
        long id,
        Side side,
        String exhibit,
        String remark,
        String place,
        String foundBy,
        Instant at,
        Instant endedAt,
        String endReason) {

    /** Which of the two cases is told. */
    public enum Side {
        BAG,
        OBJECT
    }
}
