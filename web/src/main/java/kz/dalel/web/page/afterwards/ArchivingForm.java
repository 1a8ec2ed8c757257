package kz.dalel.web.page.afterwards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.archive.ArchiveDesk;
import kz.dalel.fixity.CaseCheck;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** The case goes to the archive: what is kept of it is read anew first. */
@Named
@ViewScoped
public class ArchivingForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseCheck check;

    @Inject
    ArchiveDesk desk;

    public String take() {
        desk.archive(number(), check.check(number()));
        return taken(Step.ARCHIVING);
    }
}
