package kz.dalel.web.page.conclusion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.examination.Findings;
import kz.dalel.examination.Tool;
import kz.dalel.examination.Workbench;
import kz.dalel.web.page.TypedTool;
import kz.dalel.web.page.request.CaseForm;

/** One more tool, or another version of one, taken into the examination. */
@Named
@ViewScoped
public class ToolEntry extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    Workbench workbench;

    @Inject
    Findings findings;

    private final TypedTool tool = new TypedTool();

    public String take() {
        workbench.take(number(), tool.tool());
        return anew(words("step.tool.added"));
    }

    public TypedTool getTool() {
        return tool;
    }

    public List<Tool> getTaken() {
        return findings.tools(number());
    }
}
