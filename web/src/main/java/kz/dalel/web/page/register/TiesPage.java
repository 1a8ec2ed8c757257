package kz.dalel.web.page.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.independence.IndependenceDesk;
import kz.dalel.independence.Tie;
import kz.dalel.kernel.Roles;
import kz.dalel.web.session.Account;

/** What ties officers to a side, {@code #{tiesPage}}: of everybody for quality and heads, else the reader's own. */
@Named
@RequestScoped
public class TiesPage {
    @Inject
    IndependenceDesk desk;

    @Inject
    Account account;

    private List<Tie> all;

    public List<Tie> getAll() {
        if (all == null) all = desk.ties();
        return all;
    }

    /** Those that still bar their officers. */
    public List<Tie> getOpen() {
        return getAll().stream().filter(tie -> tie.resolution() == null).toList();
    }

    /** Whether the reader enters ties of others and resolves them. */
    public boolean isKeeping() {
        return account.hasAny(Roles.QUALITY, Roles.HEAD);
    }
}
