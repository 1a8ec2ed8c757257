package kz.dalel.web.page.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.interruption.NoticeDesk;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** The appointing body is told who the expert is. */
@Named
@ViewScoped
public class ExpertNoticeForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    NoticeDesk desk;

    private NoticeDesk.Told.Way way;
    private String reference;

    public String take() {
        desk.tell(number(), new NoticeDesk.Told(way, reference));
        return taken(Step.EXPERT_NOTICE);
    }

    public NoticeDesk.Told.Way getWay() {
        return way;
    }

    public void setWay(NoticeDesk.Told.Way way) {
        this.way = way;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
