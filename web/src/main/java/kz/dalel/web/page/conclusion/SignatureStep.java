package kz.dalel.web.page.conclusion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.conclusion.SignatureForm;
import kz.dalel.conclusion.Signing;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.SignedPaperForm;

/** The signature on paper: its scan, and what stands on each page. */
@Named
@ViewScoped
public class SignatureStep extends SignedPaperForm {
    private static final long serialVersionUID = 1L;

    @Inject
    Signing signing;

    public String take() {
        signing.sign(
                number(), new SignatureForm(SignatureForm.Kind.PAPER, getScan().getUpload(), getDigest(), getPages()));
        return taken(Step.SIGNATURE);
    }
}
