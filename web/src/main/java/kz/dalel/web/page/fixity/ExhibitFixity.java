package kz.dalel.web.page.fixity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.fixity.AlarmLine;
import kz.dalel.fixity.CheckLine;
import kz.dalel.fixity.FixityDesk;
import kz.dalel.fixity.Verifications;
import kz.dalel.kernel.Roles;
import kz.dalel.web.language.Words;
import kz.dalel.web.page.exhibit.ExhibitPage;
import kz.dalel.web.session.Account;

/** What is known of the bytes of the exhibit on the page, {@code #{exhibitFixity}}. */
@Named
@RequestScoped
public class ExhibitFixity {
    private static final int MOST = 10;

    @Inject
    ExhibitPage page;

    @Inject
    Verifications verifications;

    @Inject
    FixityDesk desk;

    @Inject
    Account account;

    @Inject
    Words words;

    private List<AlarmLine> alarms;

    /** The newest checks. */
    public List<CheckLine> getChecks() {
        return verifications.of(number(), MOST);
    }

    /** The open alarm; null when there is none. */
    public AlarmLine getAlarm() {
        if (alarms == null) alarms = verifications.alarms(number());
        return alarms.stream()
                .filter(alarm -> alarm.liftedAt() == null)
                .findFirst()
                .orElse(null);
    }

    public boolean isChecker() {
        return page.hasFile() && account.hasAny(Roles.CUSTODIAN, Roles.HEAD, Roles.EXPERT);
    }

    /** Reads the file anew and shows the exhibit anew with what was found. */
    public String check() {
        CheckLine check = desk.record(desk.read(number()));
        String said = words.of("fixity.checked." + check.outcome());
        FacesMessage.Severity weight =
                check.outcome().isAlarm() ? FacesMessage.SEVERITY_ERROR : FacesMessage.SEVERITY_INFO;
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(weight, said, said));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/app/exhibit.xhtml?faces-redirect=true&number=" + number();
    }

    private ExhibitNumber number() {
        return new ExhibitNumber(page.getNumber());
    }
}
