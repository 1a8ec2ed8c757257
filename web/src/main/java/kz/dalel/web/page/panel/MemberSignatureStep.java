package kz.dalel.web.page.panel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.conclusion.SignatureForm;
import kz.dalel.panel.PanelDesk;
import kz.dalel.request.Step;
import kz.dalel.web.page.SentFile;
import kz.dalel.web.page.request.CaseForm;

/** A member's signature on paper: its scan, and what stands on what he signed. */
@Named
@ViewScoped
public class MemberSignatureStep extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    PanelDesk desk;

    private final SentFile scan = new SentFile();
    private String digest;
    private Integer pages;

    public String take() {
        desk.signPart(number(), new SignatureForm(SignatureForm.Kind.PAPER, scan.getUpload(), digest, pages));
        return taken(Step.MEMBER_SIGNATURE);
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
