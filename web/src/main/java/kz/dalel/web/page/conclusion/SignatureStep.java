package kz.dalel.web.page.conclusion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.conclusion.SignatureForm;
import kz.dalel.conclusion.Signing;
import kz.dalel.request.Step;
import kz.dalel.web.page.SentFile;
import kz.dalel.web.page.request.CaseForm;

/** The signature on paper: its scan, and what stands on each page. */
@Named
@ViewScoped
public class SignatureStep extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    Signing signing;

    private final SentFile scan = new SentFile();
    private String digest;
    private Integer pages;

    public String take() {
        signing.sign(number(), new SignatureForm(SignatureForm.Kind.PAPER, scan.getUpload(), digest, pages));
        return taken(Step.SIGNATURE);
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
