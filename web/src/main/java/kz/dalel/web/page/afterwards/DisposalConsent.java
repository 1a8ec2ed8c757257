package kz.dalel.web.page.afterwards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.archive.DisposalDesk;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** Another person confirms the disposal. */
@Named
@ViewScoped
public class DisposalConsent extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    DisposalDesk desk;

    public String take() {
        desk.confirm(number());
        return taken(Step.DISPOSAL);
    }
}
