package kz.dalel.web.rest.convention;

import kz.dalel.web.rest.problem.Misuse;

/** The body of a call, where there must be one. */
public final class Body {
    private Body() {}

    /** The form; 400 when the call has no body, or the body {@code null}. */
    public static <T> T given(T form) {
        if (form == null) throw new Misuse(400, "bodyNeeded");
        return form;
    }
}
