package kz.dalel.web.page.conclusion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.examination.Equipment;
import kz.dalel.examination.Findings;
import kz.dalel.examination.Method;
import kz.dalel.examination.Tool;
import kz.dalel.web.page.TypedChoice;
import kz.dalel.web.page.request.CaseForm;

/** One more method or tool of the registers, or another version of one, taken into the examination. */
@Named
@ViewScoped
public class ToolEntry extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    Equipment equipment;

    @Inject
    Findings findings;

    private final TypedChoice tool = new TypedChoice();
    private final TypedChoice method = new TypedChoice();

    public String take() {
        equipment.take(number(), tool.tool());
        return anew(words("step.tool.added"));
    }

    public String takeMethod() {
        equipment.take(number(), method.method());
        return anew(words("register.method.added"));
    }

    public TypedChoice getTool() {
        return tool;
    }

    public TypedChoice getMethod() {
        return method;
    }

    public List<Tool> getTaken() {
        return findings.tools(number());
    }

    public List<Method> getMethods() {
        return findings.methods(number());
    }
}
