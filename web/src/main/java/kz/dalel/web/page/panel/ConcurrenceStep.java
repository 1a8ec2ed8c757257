package kz.dalel.web.page.panel;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.panel.ConcurrenceForm;
import kz.dalel.panel.PanelDesk;
import kz.dalel.panel.PanelReading;
import kz.dalel.request.Step;
import kz.dalel.web.page.ExpertEntry;
import kz.dalel.web.page.request.CaseForm;

/** A member agrees with the draft that he read on this page, or dissents and says his own opinion. */
@Named
@ViewScoped
public class ConcurrenceStep extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    PanelDesk desk;

    @Inject
    PanelReading reading;

    private Integer version;
    private Boolean agrees;
    private String opinion;
    private final ExpertEntry expert = new ExpertEntry();

    /** The version that is shown is the one that is meant, whatever is drafted meanwhile. */
    @PostConstruct
    void read() {
        version = reading.of(number()).version();
    }

    public String take() {
        String own = Boolean.TRUE.equals(agrees) && opinion != null && opinion.isBlank() ? null : opinion;
        desk.concur(number(), new ConcurrenceForm(version, agrees, own, expert.form()));
        return taken(Step.CONCURRENCE);
    }

    public Integer getVersion() {
        return version;
    }

    public Boolean getAgrees() {
        return agrees;
    }

    public void setAgrees(Boolean agrees) {
        this.agrees = agrees;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public ExpertEntry getExpert() {
        return expert;
    }
}
