package kz.dalel.web.page.step;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.examination.Beginning;
import kz.dalel.examination.Tool;
import kz.dalel.examination.Workbench;
import kz.dalel.request.Step;
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
    private final List<Row> rows = new ArrayList<>(List.of(new Row()));

    public String take() {
        List<Tool> tools = rows.stream().filter(Row::isSaid).map(Row::tool).toList();
        List<String> weighed =
                propositions == null ? List.of() : propositions.lines().toList();
        workbench.begin(number(), new Beginning(plan, weighed, tools, exhibits));
        return taken(Step.EXAMINATION);
    }

    /** One more line for a tool; what was typed stays. */
    public void add() {
        rows.add(new Row());
    }

    public List<Row> getTools() {
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

    /** A tool as it is typed. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1L;

        private String name;
        private String version;
        private LocalDate verifiedOn;

        boolean isSaid() {
            return name != null || version != null || verifiedOn != null;
        }

        Tool tool() {
            return new Tool(name, version, verifiedOn);
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getVersion() {
            return version;
        }

        public void setVersion(String version) {
            this.version = version;
        }

        public LocalDate getVerifiedOn() {
            return verifiedOn;
        }

        public void setVerifiedOn(LocalDate verifiedOn) {
            this.verifiedOn = verifiedOn;
        }
    }
}
