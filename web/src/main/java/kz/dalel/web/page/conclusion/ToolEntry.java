package kz.dalel.web.page.conclusion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kz.dalel.examination.Findings;
import kz.dalel.examination.Tool;
import kz.dalel.examination.Workbench;
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

    private String name;
    private String version;
    private LocalDate verifiedOn;

    public String take() {
        workbench.take(number(), new Tool(name, version, verifiedOn));
        return anew(words("step.tool.added"));
    }

    public List<Tool> getTaken() {
        return findings.tools(number());
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
