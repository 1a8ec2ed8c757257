package kz.dalel.web.page.afterwards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.correction.ActSignature;
import kz.dalel.correction.CorrectionDesk;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.SignedPaperForm;

/** The signature under the printed act of correction: its scan, and what stands on each page. */
@Named
@ViewScoped
public class CorrectionSignature extends SignedPaperForm {
    private static final long serialVersionUID = 1L;

    @Inject
    CorrectionDesk desk;

    public String take() {
        desk.sign(number(), new ActSignature(getScan().getUpload(), getDigest(), getPages()));
        return taken(Step.CORRECTION_SIGNATURE);
    }
}
