package kz.dalel.web.page.advice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.advice.AdviserDesk;
import kz.dalel.advice.AdviserNamed;
import kz.dalel.assignment.AdviserLine;
import kz.dalel.request.Step;
import kz.dalel.web.language.ReadersLanguage;
import kz.dalel.web.page.request.CaseForm;
import kz.dalel.web.refusal.Refusals;

/** Who answers a request for methodical help, chosen from all employees with what stands against each. */
@Named
@ViewScoped
public class AdviserNamingForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    AdviserDesk desk;

    @Inject
    ReadersLanguage reader;

    private String adviser;
    private String reason;
    private transient List<AdviserLine> choices;

    public String take() {
        desk.name(number(), new AdviserNamed(adviser, reason));
        return taken(Step.ADVISER_NAMING);
    }

    public List<AdviserLine> getChoices() {
        if (choices == null) choices = desk.choices(number());
        return choices;
    }

    /** How the list names him: with what he does, and with what stands against him. */
    public String label(AdviserLine line) {
        String roles = String.join(
                ", ", line.roles().stream().map(role -> words("role." + role)).toList());
        String name = words("step.adviserNamingForm.choice", line.name(), roles);
        List<String> bars = line.bars().stream()
                .flatMap(bar -> Refusals.words(bar, reader.language()).stream())
                .toList();
        return bars.isEmpty() ? name : words("step.adviserNamingForm.barred", name, String.join(" ", bars));
    }

    public String getAdviser() {
        return adviser;
    }

    public void setAdviser(String adviser) {
        this.adviser = adviser;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
