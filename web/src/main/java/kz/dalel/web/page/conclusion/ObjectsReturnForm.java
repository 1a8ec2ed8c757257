package kz.dalel.web.page.conclusion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.exhibit.HandBack;
import kz.dalel.exhibit.ReturnDesk;
import kz.dalel.request.Step;
import kz.dalel.web.page.SentFile;
import kz.dalel.web.page.request.CaseForm;

/** The objects go back: their bytes are read anew first, then the receiver takes them. */
@Named
@ViewScoped
public class ObjectsReturnForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    ReturnDesk desk;

    private String receiver;
    private String identityDocument;
    private final SentFile scan = new SentFile();
    private String remark;

    public String take() {
        desk.giveBack(desk.verify(number()), new HandBack(receiver, identityDocument, scan.getUpload(), remark));
        return taken(Step.OBJECTS_RETURN);
    }

    public SentFile getScan() {
        return scan;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getIdentityDocument() {
        return identityDocument;
    }

    public void setIdentityDocument(String identityDocument) {
        this.identityDocument = identityDocument;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
