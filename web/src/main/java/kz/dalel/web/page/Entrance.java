package kz.dalel.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import kz.dalel.web.session.Account;

/** The open door, {@code #{entrance}}: whoever is inside already goes to his work; the note says why one stands outside. */
@Named("entrance")
@RequestScoped
public class Entrance {
    private static final Set<String> NOTES = Set.of("out", "ended");

    @Inject
    Account account;

    @Inject
    HttpServletRequest request;

    /** The view action of the login page. */
    public String pass() {
        return account.isLoggedIn() ? "/app/work.xhtml?faces-redirect=true" : null;
    }

    /** The key of the note to show, or null for none. */
    public String getNote() {
        String note = request.getParameter("note");
        return note != null && NOTES.contains(note) ? "login.note." + note : null;
    }
}
