package kz.dalel.web.page.conclusion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.deviation.DeviationDecision;
import kz.dalel.deviation.DeviationDesk;
import kz.dalel.deviation.DeviationForm;
import kz.dalel.deviation.DeviationSheet;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Capacity;
import kz.dalel.web.page.request.CaseForm;

/** Deviations from methods in a case: the expert records them, whoever heads the site decides, {@code #{deviationEntry}}. */
@Named
@ViewScoped
public class DeviationEntry extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    DeviationDesk desk;

    private Integer note;
    private String method;
    private String what;
    private String reason;
    private Integer chosen;
    private Boolean authorised;
    private String remark;

    public String take() {
        desk.record(number(), new DeviationForm(note, method, what, reason));
        return anew(words("register.deviation.recorded"));
    }

    public String decide() {
        desk.decide(number(), chosen == null ? 0 : chosen, new DeviationDecision(authorised, remark));
        return anew(words("register.deviation.decided"));
    }

    /** Whether the reader is told of the deviations of the case. */
    public boolean isShown() {
        return isHeading() || page().isExaminer();
    }

    /** Whether the reader decides on them. */
    public boolean isHeading() {
        return page().is(Capacity.REGISTRY, Roles.HEAD, Roles.UNIT_HEAD);
    }

    public List<DeviationSheet> getAll() {
        return isShown() ? desk.of(number()) : List.of();
    }

    /** Those that wait for a decision. */
    public List<DeviationSheet> getWaiting() {
        return getAll().stream()
                .filter(deviation -> deviation.decidedAt() == null)
                .toList();
    }

    public Integer getNote() {
        return note;
    }

    public void setNote(Integer note) {
        this.note = note;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getChosen() {
        return chosen;
    }

    public void setChosen(Integer chosen) {
        this.chosen = chosen;
    }

    public Boolean getAuthorised() {
        return authorised;
    }

    public void setAuthorised(Boolean authorised) {
        this.authorised = authorised;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
