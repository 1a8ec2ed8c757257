package kz.dalel.web.page.afterwards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.archive.Archive;
import kz.dalel.archive.ArchiveLine;
import kz.dalel.archive.DisposalSheet;
import kz.dalel.archive.HoldSheet;
import kz.dalel.archive.RetentionRule;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.web.session.Account;

/** The archive of the reader’s site, {@code #{archivePage}}: what can go into it, whose time is over, what holds, what waits. */
@Named
@RequestScoped
public class ArchivePage {
    @Inject
    Archive archive;

    @Inject
    Account account;

    private static final int MOST = 50;

    /** Shows it to those who answer for it. */
    public void open() {
        if (!account.hasAny(Roles.ARCHIVIST, Roles.HEAD)) throw Refusal.forbidden("forbidden");
    }

    public List<ArchiveLine> getReady() {
        return archive.ready(MOST);
    }

    public List<ArchiveLine> getOver() {
        return archive.over(MOST);
    }

    public List<HoldSheet> getHolds() {
        return archive.holds(MOST);
    }

    public List<DisposalSheet> getWaiting() {
        return archive.waiting(MOST);
    }

    public List<RetentionRule> getRules() {
        return archive.rules();
    }
}
