package kz.dalel.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which table of the policy. */
public enum PolicyCode {
    /** Complexity, priority, unit, specialty and term of a registered request. It sets terms, and so has legal content. */
    TRIAGE(true),
    /** Which checks a kind of work on a kind of threat requires. */
    CHECKS(false),
    /** Who is told when a clock ends soon or has ended. */
    ESCALATION(false);

    private final boolean legal;

    PolicyCode(boolean legal) {
        this.legal = legal;
    }

    /** Whether a new version of it needs the number of its act. */
    public boolean isLegal() {
        return legal;
    }

    /** The name in addresses and of the model. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The table of that name. */
    public static Optional<PolicyCode> of(String word) {
        return Stream.of(values()).filter(code -> code.word().equals(word)).findFirst();
    }
}
