package kz.dalel.web.page.conclusion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.conclusion.SignatureForm;
import kz.dalel.conclusion.Signing;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.CaseForm;

/** The signature on paper: its scan, and what stands on each page. */
@Named
@ViewScoped
public class SignatureStep extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    Signing signing;

    private String scan;
    private String scanName;
    private String digest;
    private Integer pages;

    public String take() {
        signing.sign(number(), new SignatureForm(SignatureForm.Kind.PAPER, scan, digest, pages));
        return taken(Step.SIGNATURE);
    }

    public String getScan() {
        return scan;
    }

    public void setScan(String scan) {
        this.scan = scan;
    }

    public String getScanName() {
        return scanName;
    }

    public void setScanName(String scanName) {
        this.scanName = scanName;
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
