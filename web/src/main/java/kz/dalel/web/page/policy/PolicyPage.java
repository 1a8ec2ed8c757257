package kz.dalel.web.page.policy;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.policy.Policies;
import kz.dalel.policy.PolicyCode;
import kz.dalel.policy.PolicyDesk;
import kz.dalel.policy.PolicySheet;
import kz.dalel.policy.PolicyTable;
import kz.dalel.policy.Proposal;
import kz.dalel.web.language.Words;
import kz.dalel.web.session.Account;

/** A table of the policy, {@code #{policyPage}}: as it is in force, as it was proposed, and the form of a new version. */
@Named
@ViewScoped
public class PolicyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Policies policies;

    @Inject
    PolicyDesk desk;

    @Inject
    Account account;

    @Inject
    Words words;

    private String code = PolicyCode.TRIAGE.word();
    private String model;
    private String act;
    private String reason;

    /** A cell of a table without the marks of its language. */
    public String plain(String cell) {
        return switch (cell) {
            case "true" -> words.of("request.page.yes");
            case "false" -> words.of("request.page.no");
            default -> cell.replace("\"", "");
        };
    }

    public PolicyCode[] getCodes() {
        return PolicyCode.values();
    }

    public PolicyTable getTable() {
        return policies.table(chosen());
    }

    public List<PolicySheet> getProposals() {
        return isEditor() || account.hasAny(Roles.AUDITOR) ? policies.proposals(chosen()) : List.of();
    }

    /** The version that waits for a second person; null when none does. */
    public PolicySheet getWaiting() {
        return getProposals().stream()
                .filter(proposal -> proposal.decidedAt() == null)
                .findFirst()
                .orElse(null);
    }

    /** The table of the version that waits. */
    public PolicyTable getProposed() {
        return policies.proposed(chosen(), getWaiting().number());
    }

    /** Whether the reader may propose and decide. */
    public boolean isEditor() {
        return account.hasAny(Roles.HEAD, Roles.QUALITY);
    }

    public boolean isLegal() {
        return chosen().isLegal();
    }

    public String propose() {
        desk.propose(chosen(), new Proposal(model, act, reason));
        return again("policy.page.proposed");
    }

    public String enforce(int number) {
        desk.enforce(chosen(), number);
        return again("policy.page.enforced");
    }

    public String refuse(int number) {
        desk.refuse(chosen(), number);
        return again("policy.page.refused");
    }

    private PolicyCode chosen() {
        return PolicyCode.of(code).orElseThrow(() -> Refusal.notFound("policy.unknown"));
    }

    /** By a redirect: a reload does nothing twice. */
    private String again(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.of(key), words.of(key)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/app/policy.xhtml?faces-redirect=true&code=" + code;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? PolicyCode.TRIAGE.word() : code;
    }

    /** What is edited: the table in force, until something else was typed. */
    public String getModel() {
        if (model == null) model = policies.model(chosen());
        return model;
    }

    public void setModel(String model) {
        this.model = model;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
