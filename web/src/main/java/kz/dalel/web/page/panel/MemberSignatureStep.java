package kz.dalel.web.page.panel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.conclusion.SignatureForm;
import kz.dalel.panel.PanelDesk;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.SignedPaperForm;

/** A member's signature on paper: its scan, and what stands on what he signed. */
@Named
@ViewScoped
public class MemberSignatureStep extends SignedPaperForm {
    private static final long serialVersionUID = 1L;

    @Inject
    PanelDesk desk;

    public String take() {
        desk.signPart(
                number(), new SignatureForm(SignatureForm.Kind.PAPER, getScan().getUpload(), getDigest(), getPages()));
        return taken(Step.MEMBER_SIGNATURE);
    }
}
