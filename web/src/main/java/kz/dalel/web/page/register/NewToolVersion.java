package kz.dalel.web.page.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.method.ToolDesk;
import kz.dalel.method.ToolVersionForm;

/** A version of a tool. */
@Named
@ViewScoped
public class NewToolVersion extends RegisterForm {
    private static final long serialVersionUID = 1L;

    @Inject
    ToolDesk desk;

    @Inject
    ToolsPage page;

    private String version;
    private String changes;

    public String take() {
        desk.add(page.getCode(), new ToolVersionForm(version, changes));
        return anew("tools", page.getCode(), "register.tool.versionAdded");
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getChanges() {
        return changes;
    }

    public void setChanges(String changes) {
        this.changes = changes;
    }
}
