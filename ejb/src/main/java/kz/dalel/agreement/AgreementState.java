package kz.dalel.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;

/** What the last check on this node found, for its health. */
@ApplicationScoped
public class AgreementState {
    private volatile OptionalInt apart = OptionalInt.empty();

    /** How many requests stood apart from their process; nothing before the first check since the start. */
    public OptionalInt apart() {
        return apart;
    }

    void found(int many) {
        apart = OptionalInt.of(many);
    }
}
