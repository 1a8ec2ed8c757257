package kz.dalel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;

/** Lets the desk of corrections put right what a request says. Called by services only. */
@ApplicationScoped
public class Rectification {
    @Inject
    CaseFiles files;

    @Inject
    Event<BodyCorrected> corrected;

    /**
     * The role in which the caller corrects: the registrar of its site anything, the appointing person all but who appoints.
     * Not found for whoever takes no part; conflict while it is a draft.
     */
    public String demand(RequestNumber number, RequestField field) {
        ExaminationRequest request = files.open(number);
        if (request.state() == State.DRAFT) throw Refusal.conflict("rectification.draft", number);
        if (field.isAppointing() && !request.fromPaper()) throw Refusal.conflict("rectification.notOnPaper", number);
        Set<Capacity> standing = files.standing(number);
        if (files.actor().has(Roles.REGISTRAR) && standing.contains(Capacity.REGISTRY)) return Roles.REGISTRAR;
        if (files.actor().has(Roles.REQUESTER) && standing.contains(Capacity.APPOINTING)) return Roles.REQUESTER;
        throw Refusal.forbidden("request.notYours", "RECTIFICATION");
    }

    /** What stands in the field; null for nothing. */
    public String present(RequestNumber number, RequestField field) {
        return field.of(files.open(number).sheet(false));
    }

    /** Puts it right. Another appointing body takes part from now on, the wrong one no more. */
    public void correct(RequestNumber number, RequestField field, String value, String ground) {
        files.open(number).correct(field, value, files.instant());
        if (field != RequestField.APPOINTING_BODY) return;
        String body = "body:" + value;
        files.admitOnce(number, body, Capacity.APPOINTING_BODY, ground);
        files.dismiss(number, Capacity.APPOINTING_BODY, body);
        corrected.fire(new BodyCorrected(number));
    }
}
