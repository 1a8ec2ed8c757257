package kz.dalel.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** What a verified ID token said of a login that asked for more than the session's own: who, how surely, when. */
record ShownFactor(String subject, String level, Instant authenticatedAt) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "dalel.shown-factor";

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** What was shown in this session, by the person whose session it is. */
    static Optional<ShownFactor> in(HttpServletRequest call, String subject) {
        HttpSession session = call.getSession(false);
        if (session == null) return Optional.empty();
        return Optional.ofNullable((ShownFactor) session.getAttribute(ATTRIBUTE))
                .filter(shown -> shown.subject().equals(subject));
    }
}
