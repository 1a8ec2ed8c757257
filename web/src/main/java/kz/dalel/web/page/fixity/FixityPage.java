package kz.dalel.web.page.fixity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.fixity.AlarmLine;
import kz.dalel.fixity.CheckLine;
import kz.dalel.fixity.PlanLine;
import kz.dalel.fixity.Verifications;
import kz.dalel.kernel.Roles;
import kz.dalel.web.session.Account;

/** The store under check, {@code #{fixityPage}}: alarms, what was read anew, what is next. */
@Named
@RequestScoped
public class FixityPage {
    private static final int MOST = 50;

    @Inject
    Verifications verifications;

    @Inject
    Account account;

    private List<AlarmLine> alarms;

    /** The open alarms; none for those who do not answer for a store. */
    public List<AlarmLine> getAlarms() {
        if (alarms == null) alarms = isKeeper() ? verifications.open(MOST) : List.of();
        return alarms;
    }

    public List<CheckLine> getChecks() {
        return verifications.newest(MOST);
    }

    public List<PlanLine> getNext() {
        return verifications.plan(MOST);
    }

    private boolean isKeeper() {
        return account.hasAny(Roles.CUSTODIAN, Roles.HEAD);
    }
}
