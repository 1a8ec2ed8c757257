package kz.dalel.web.page.afterwards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kz.dalel.archive.DisposalDesk;
import kz.dalel.archive.DisposalForm;
import kz.dalel.request.Step;
import kz.dalel.web.page.SentFile;
import kz.dalel.web.page.request.CaseForm;

/** The archivist proposes that all that is kept of the case goes. */
@Named
@ViewScoped
public class DisposalProposal extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    DisposalDesk desk;

    private String actNumber;
    private LocalDate actDate;
    private String reason;
    private final SentFile scan = new SentFile();

    public String take() {
        desk.propose(number(), new DisposalForm(actNumber, actDate, reason, scan.getUpload()));
        return taken(Step.DISPOSAL_PROPOSAL);
    }

    public String getActNumber() {
        return actNumber;
    }

    public void setActNumber(String actNumber) {
        this.actNumber = actNumber;
    }

    public LocalDate getActDate() {
        return actDate;
    }

    public void setActDate(LocalDate actDate) {
        this.actDate = actDate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public SentFile getScan() {
        return scan;
    }
}
