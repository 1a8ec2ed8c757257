package kz.dalel.sealing;

import java.time.Instant;
import java.util.List;

/**
 * How a case is sealed, as those read it to whom it shows.
 *
 * @param ground null, as {@code by} and {@code at}, while the case is not sealed
 * @param by the name of who sealed it
 * @param named the Center's people whom the seal names, by name
 * @param decides whether the caller may seal, name and lift
 */
public record SealingSheet(boolean sealed, String ground, String by, Instant at, List<Named> named, boolean decides) {
    public SealingSheet {
        named = List.copyOf(named);
    }

    /** Somebody of the Center: account, name, body, roles in which he was here last. */
    public record Named(String id, String name, String body, List<String> roles) {
        public Named {
            roles = List.copyOf(roles);
        }
    }
}
