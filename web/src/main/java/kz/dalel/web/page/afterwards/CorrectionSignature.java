package kz.dalel.web.page.afterwards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.correction.ActSignature;
import kz.dalel.correction.CorrectionDesk;
import kz.dalel.request.Step;
import kz.dalel.web.page.SentFile;
import kz.dalel.web.page.request.CaseForm;

/** The signature under the printed act of correction: its scan, and what stands on each page. */
@Named
@ViewScoped
public class CorrectionSignature extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    CorrectionDesk desk;

    private final SentFile scan = new SentFile();
    private String digest;
    private Integer pages;

    public String take() {
        desk.sign(number(), new ActSignature(scan.getUpload(), digest, pages));
        return taken(Step.CORRECTION_SIGNATURE);
    }

    public SentFile getScan() {
        return scan;
    }

    public String getDigest() {
        return digest;
    }

    public void setDigest(String digest) {
        this.digest = digest;
    }

    public Integer getPages() {
        return pages;
    }

    public void setPages(Integer pages) {
        this.pages = pages;
    }
}
