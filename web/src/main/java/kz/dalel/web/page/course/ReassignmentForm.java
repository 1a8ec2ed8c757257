package kz.dalel.web.page.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.assignment.Roster;
import kz.dalel.request.Step;
import kz.dalel.web.page.panel.PanelChoice;
import kz.dalel.web.page.request.CaseForm;

/** A case under way passes to another expert, chosen as at the assignment. */
@Named
@ViewScoped
public class ReassignmentForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    Roster desk;

    private final PanelChoice choice = new PanelChoice();

    public String take() {
        desk.reassign(number(), choice.assignment());
        return taken(Step.REASSIGNMENT);
    }

    public PanelChoice getChoice() {
        return choice;
    }
}
