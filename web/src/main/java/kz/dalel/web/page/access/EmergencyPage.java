package kz.dalel.web.page.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.dalel.emergency.EmergencyDesk;
import kz.dalel.emergency.EmergencyForm;
import kz.dalel.emergency.EmergencySheet;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Roles;
import kz.dalel.web.language.Words;
import kz.dalel.web.session.Account;

/** Emergency access, asked for and decided, {@code #{emergencyPage}}. */
@Named
@ViewScoped
public class EmergencyPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/app/emergency.xhtml";
    private static final int MOST = 50;

    @Inject
    EmergencyDesk desk;

    @Inject
    Told told;

    @Inject
    Account account;

    @Inject
    Words words;

    private String request;
    private String reason;
    private Integer hours = 4;
    private String chosen;
    private String remark;
    private transient List<EmergencySheet> all;

    /** The newest first. */
    public List<EmergencySheet> getAll() {
        if (all == null) all = desk.newest(MOST);
        return all;
    }

    /** Those on which the reader decides; nobody decides on his own. */
    public List<EmergencySheet> getUndecided() {
        return getAll().stream()
                .filter(one -> one.decidedAt() == null && !one.own())
                .toList();
    }

    /** Whether the reader may ask. */
    public boolean isAsking() {
        return account.hasAny(
                        Roles.HEAD,
                        Roles.UNIT_HEAD,
                        Roles.EXPERT,
                        Roles.REVIEWER,
                        Roles.REGISTRAR,
                        Roles.CUSTODIAN,
                        Roles.ARCHIVIST,
                        Roles.SPECIALIST,
                        Roles.QUALITY)
                && !account.hasAny(Roles.ADMINISTRATOR);
    }

    /** Whether the reader may decide. */
    public boolean isDeciding() {
        return account.hasAny(Roles.HEAD, Roles.AUDITOR) && !account.hasAny(Roles.ADMINISTRATOR);
    }

    /** One that waits, in a list to choose from. */
    public String label(EmergencySheet one) {
        return words.of("emergency.choice", one.request(), one.askedBy(), Integer.toString(one.hours()));
    }

    public String ask() {
        desk.ask(new EmergencyForm(request, reason, hours));
        return told.at(PAGE, null, "emergency.said.asked");
    }

    public String grant() {
        desk.grant(id(), remark);
        return told.at(PAGE, null, "emergency.said.granted");
    }

    public String refuse() {
        desk.refuse(id(), remark);
        return told.at(PAGE, null, "emergency.said.refused");
    }

    private long id() {
        return Long.parseLong(Mandatory.line("emergency.which", chosen));
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
