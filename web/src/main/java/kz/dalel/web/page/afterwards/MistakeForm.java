package kz.dalel.web.page.afterwards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.rectification.Mistake;
import kz.dalel.rectification.RectificationDesk;
import kz.dalel.request.RequestField;
import kz.dalel.web.page.request.CaseForm;

/** Wrong data of the request is put right. */
@Named
@ViewScoped
public class MistakeForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    RectificationDesk desk;

    private RequestField field;
    private String newValue;
    private String reason;
    private String noticedBy;

    public String take() {
        desk.correct(number(), new Mistake(field, newValue, reason, noticedBy));
        return anew(words("rectification.done"));
    }

    /** What may be put right here: who appoints only where the act came on paper. */
    public List<RequestField> getFields() {
        return Stream.of(RequestField.values())
                .filter(one -> page().getRequest().fromPaper() || !one.isAppointing())
                .toList();
    }

    public RequestField getField() {
        return field;
    }

    public void setField(RequestField field) {
        this.field = field;
    }

    public String getNewValue() {
        return newValue;
    }

    public void setNewValue(String newValue) {
        this.newValue = newValue;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNoticedBy() {
        return noticedBy;
    }

    public void setNoticedBy(String noticedBy) {
        this.noticedBy = noticedBy;
    }
}
