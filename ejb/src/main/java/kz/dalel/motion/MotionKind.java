package kz.dalel.motion;

import java.util.Locale;
import kz.dalel.request.Step;

/** What is asked of the appointing body. */
public enum MotionKind {
    /** More days than the term of the law (Law art. 34(3)). */
    EXTENSION(Step.EXTENSION_REQUEST, Step.EXTENSION_ANSWER),
    /** Leave to destroy an object or to alter it (CPC art. 280(5)). */
    PERMISSION(Step.PERMISSION_REQUEST, Step.PERMISSION_ANSWER),
    /** Another expert than the one whom the resolution names. */
    CONSENT(Step.CONSENT_REQUEST, Step.CONSENT_ANSWER);

    private final Step asks;
    private final Step answers;

    MotionKind(Step asks, Step answers) {
        this.asks = asks;
        this.answers = answers;
    }

    /** The step by which it is asked. */
    public Step asks() {
        return asks;
    }

    /** The step by which it is answered. */
    public Step answers() {
        return answers;
    }

    /** The word as the custody log writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
