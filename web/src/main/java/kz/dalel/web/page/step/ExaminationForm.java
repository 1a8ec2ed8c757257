package kz.dalel.web.page.step;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.examination.Beginning;
import kz.dalel.examination.Tool;
import kz.dalel.examination.Workbench;
import kz.dalel.request.Step;
import kz.dalel.web.page.TypedTool;
import kz.dalel.web.page.request.CaseForm;

/** What the expert lays down before the first result: plan, propositions, tools, objects taken. */
@Named
@ViewScoped
public class ExaminationForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    Workbench workbench;

    private String plan;
    private String propositions;
    private List<String> exhibits = new ArrayList<>();
    private final List<TypedTool> rows = new ArrayList<>(List.of(new TypedTool()));

    public String take() {
        List<Tool> tools =
                rows.stream().filter(TypedTool::isSaid).map(TypedTool::tool).toList();
        List<String> weighed =
                propositions == null ? List.of() : propositions.lines().toList();
        workbench.begin(number(), new Beginning(plan, weighed, tools, exhibits));
        return taken(Step.EXAMINATION);
    }

    /** One more line for a tool; what was typed stays. */
    public void add() {
        rows.add(new TypedTool());
    }

    public List<TypedTool> getTools() {
        return rows;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getPropositions() {
        return propositions;
    }

    public void setPropositions(String propositions) {
        this.propositions = propositions;
    }

    public List<String> getExhibits() {
        return exhibits;
    }

    public void setExhibits(List<String> exhibits) {
        this.exhibits = exhibits;
    }
}
