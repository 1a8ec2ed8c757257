package kz.dalel.web.page.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.dalel.kernel.Roles;
import kz.dalel.method.ToolKind;
import kz.dalel.method.ToolSheet;
import kz.dalel.method.ToolStatus;
import kz.dalel.method.ToolVersionSheet;
import kz.dalel.method.Tools;
import kz.dalel.method.VerificationForm;
import kz.dalel.web.session.Account;

/** The register of tools, and the card of one of them, {@code #{toolsPage}}. */
@Named
@ViewScoped
public class ToolsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Tools tools;

    @Inject
    Account account;

    private String code;
    private transient List<ToolSheet> all;
    private transient ToolSheet shown;

    public List<ToolSheet> getAll() {
        if (all == null) all = tools.all();
        return all;
    }

    /** The tool whose card is shown; null for none. */
    public ToolSheet getShown() {
        if (shown == null && code != null && !code.isBlank()) shown = tools.tool(code);
        return shown;
    }

    /** The version that came last; null without any. */
    public ToolVersionSheet newest(ToolSheet tool) {
        List<ToolVersionSheet> versions = tool.versions();
        return versions.isEmpty() ? null : versions.get(versions.size() - 1);
    }

    /** The versions that are not retired. */
    public List<ToolVersionSheet> getOpen() {
        return getShown().versions().stream()
                .filter(version -> version.status() != ToolStatus.RETIRED)
                .toList();
    }

    public ToolKind[] getKinds() {
        return ToolKind.values();
    }

    public VerificationForm.Outcome[] getOutcomes() {
        return VerificationForm.Outcome.values();
    }

    /** Whether the reader may enter tools, versions and verifications. */
    public boolean isEntering() {
        return account.hasAny(Roles.QUALITY, Roles.EXPERT);
    }

    /** Whether the reader may retire versions. */
    public boolean isRetiring() {
        return account.hasAny(Roles.QUALITY, Roles.HEAD);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
