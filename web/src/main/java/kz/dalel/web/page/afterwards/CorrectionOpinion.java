package kz.dalel.web.page.afterwards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.correction.ActPress;
import kz.dalel.correction.CorrectionDesk;
import kz.dalel.correction.Opinion;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** The reviewer looks at a proposed correction; the act is printed then. */
@Named
@ViewScoped
public class CorrectionOpinion extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    CorrectionDesk desk;

    @Inject
    ActPress press;

    private Boolean agrees;
    private String remark;

    public String take() {
        Opinion opinion = new Opinion(agrees, remark);
        desk.review(number(), opinion, press.print(number(), opinion));
        return taken(Step.CORRECTION_REVIEW);
    }

    public Boolean getAgrees() {
        return agrees;
    }

    public void setAgrees(Boolean agrees) {
        this.agrees = agrees;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
