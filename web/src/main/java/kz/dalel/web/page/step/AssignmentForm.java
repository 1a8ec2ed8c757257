package kz.dalel.web.page.step;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.assignment.ExpertLine;
import kz.dalel.assignment.Roster;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.Step;
import kz.dalel.web.language.ReadersLanguage;
import kz.dalel.web.page.panel.MemberRow;
import kz.dalel.web.page.panel.PanelChoice;
import kz.dalel.web.page.request.CaseForm;
import kz.dalel.web.refusal.Refusals;

/** Who examines and who reviews, chosen from all experts with their load and what stands against each. */
@Named
@ViewScoped
public class AssignmentForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    Roster roster;

    @Inject
    ReadersLanguage reader;

    private final PanelChoice choice = new PanelChoice();
    private transient List<ExpertLine> experts;

    public String take() {
        roster.assign(number(), choice.assignment());
        return taken(Step.ASSIGNMENT);
    }

    public List<ExpertLine> getExperts() {
        if (experts == null) experts = roster.experts(number());
        return experts;
    }

    /** What stands against him as the expert, in words. */
    public List<String> why(ExpertLine line) {
        return words(line.bars());
    }

    /** How the list of experts names him: with his load, and with what stands against him in the specialty of the case. */
    public String asExpert(ExpertLine line) {
        return label(line, line.bars());
    }

    /** How the list of a member's seat names him: with what stands against him there; elsewhere among them he may sit. */
    public String asMember(ExpertLine line, PanelChoice panel, MemberRow seat) {
        List<Refusal> bars = line.barsInSeat(panel.specialtyOf(seat));
        return label(
                line, bars, line.barsInAnySeat().isEmpty() ? "step.panelChoice.notHere" : "step.assignment.barred");
    }

    /** How the list of reviewers names him. */
    public String asReviewer(ExpertLine line) {
        return label(line, line.barsAsReviewer());
    }

    private String label(ExpertLine line, List<Refusal> bars) {
        return label(line, bars, "step.assignment.barred");
    }

    private String label(ExpertLine line, List<Refusal> bars, String barred) {
        String name = words("step.assignment.choice", line.name(), line.load());
        return bars.isEmpty() ? name : words(barred, name, String.join(" ", words(bars)));
    }

    private List<String> words(List<Refusal> bars) {
        return bars.stream()
                .flatMap(bar -> Refusals.words(bar, reader.language()).stream())
                .toList();
    }

    public PanelChoice getChoice() {
        return choice;
    }
}
