package kz.dalel.archive;

import java.time.Instant;

/**
 * A hold for a reader.
 *
 * @param setBy by name, like {@code liftedBy}
 * @param liftingGround null, like all after it, while it is open
 */
public record HoldSheet(
        long id,
        String request,
        String ground,
        String act,
        String setBy,
        Instant setAt,
        String liftingGround,
        String liftedBy,
        Instant liftedAt) {
    /** Whether it still holds. */
    public boolean isOpen() {
        return liftedAt == null;
    }
}
