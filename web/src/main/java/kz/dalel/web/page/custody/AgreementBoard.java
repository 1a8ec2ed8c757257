package kz.dalel.web.page.custody;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.agreement.AgreementSheet;
import kz.dalel.agreement.Agreements;
import kz.dalel.kernel.Roles;
import kz.dalel.web.session.Account;

/** Whether engine and requests agreed at the last check, for who keeps the system, {@code #{agreementBoard}}. */
@Named
@RequestScoped
public class AgreementBoard {
    @Inject
    Agreements agreements;

    @Inject
    Account account;

    private List<AgreementSheet> newest;

    public boolean isShown() {
        return account.hasAny(Roles.ADMINISTRATOR, Roles.AUDITOR, Roles.HEAD);
    }

    /** The last check; null before the first. */
    public AgreementSheet getLast() {
        if (newest == null) newest = agreements.newest();
        return newest.isEmpty() ? null : newest.get(0);
    }
}
