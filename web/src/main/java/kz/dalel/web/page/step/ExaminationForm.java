package kz.dalel.web.page.step;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.examination.Beginning;
import kz.dalel.examination.Workbench;
import kz.dalel.request.Step;
import kz.dalel.web.page.TypedChoice;
import kz.dalel.web.page.request.CaseForm;

/** What the expert lays down before the first result: plan, propositions, methods, tools, objects taken. */
@Named
@ViewScoped
public class ExaminationForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    Workbench workbench;

    private String plan;
    private String propositions;
    private List<String> exhibits = new ArrayList<>();
    private final List<TypedChoice> methods = new ArrayList<>(List.of(new TypedChoice()));
    private final List<TypedChoice> tools = new ArrayList<>(List.of(new TypedChoice()));

    public String take() {
        List<String> weighed =
                propositions == null ? List.of() : propositions.lines().toList();
        Beginning beginning = new Beginning(
                plan,
                weighed,
                said(methods).stream().map(TypedChoice::method).toList(),
                said(tools).stream().map(TypedChoice::tool).toList(),
                exhibits);
        workbench.begin(number(), beginning);
        return taken(Step.EXAMINATION);
    }

    private static List<TypedChoice> said(List<TypedChoice> rows) {
        return rows.stream().filter(TypedChoice::isSaid).toList();
    }

    /** One more line for a method; what was typed stays. */
    public void addMethod() {
        methods.add(new TypedChoice());
    }

    /** One more line for a tool; what was typed stays. */
    public void add() {
        tools.add(new TypedChoice());
    }

    public List<TypedChoice> getMethods() {
        return methods;
    }

    public List<TypedChoice> getTools() {
        return tools;
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
