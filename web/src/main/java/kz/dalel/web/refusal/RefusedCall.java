package kz.dalel.web.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kz.dalel.kernel.Refusal;

/** A call that ends with a refusal before anything of it is shown: the error page or the problem document tells the reason. */
public final class RefusedCall {
    private static final String REFUSAL = "dalel.refusal";

    private RefusedCall() {}

    /** Ends the call with the status of a page that may not be shown. */
    public static void end(HttpServletRequest call, HttpServletResponse answer, Refusal refusal) throws IOException {
        call.setAttribute(REFUSAL, refusal);
        answer.sendError(
                switch (refusal.kind()) {
                    case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
                    case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
                    default -> HttpServletResponse.SC_CONFLICT;
                });
    }

    /** The refusal that ended this call, if one did. */
    public static Optional<Refusal> refusal(HttpServletRequest call) {
        return Optional.ofNullable((Refusal) call.getAttribute(REFUSAL));
    }
}
