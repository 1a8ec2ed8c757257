package kz.dalel.web.page.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.dalel.kernel.Roles;
import kz.dalel.method.Authorisation;
import kz.dalel.method.MethodSheet;
import kz.dalel.method.MethodStatus;
import kz.dalel.method.MethodTitle;
import kz.dalel.method.MethodVersionSheet;
import kz.dalel.method.Methods;
import kz.dalel.method.Need;
import kz.dalel.web.language.ReadersLanguage;
import kz.dalel.web.session.Account;

/** The register of methods, and the card of one of them, {@code #{methodsPage}}. */
@Named
@ViewScoped
public class MethodsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Methods methods;

    @Inject
    ReadersLanguage reader;

    @Inject
    Account account;

    private String code;
    private transient List<MethodSheet> all;
    private transient MethodSheet shown;

    public List<MethodSheet> getAll() {
        if (all == null) all = methods.all();
        return all;
    }

    /** The method whose card is shown; null for none. */
    public MethodSheet getShown() {
        if (shown == null && code != null && !code.isBlank()) shown = methods.method(code);
        return shown;
    }

    public List<Authorisation> getAuthorisations() {
        return getShown() == null ? List.of() : methods.authorisations(code);
    }

    /** For which specialties it was said to be needed or not, the newest first. */
    public List<Need> getNeeds() {
        return getShown() == null ? List.of() : methods.needs(code);
    }

    /** The version that counts for who looks a method up: the newest approved one, else the newest; null without any. */
    public MethodVersionSheet newest(MethodSheet method) {
        List<MethodVersionSheet> versions = method.versions();
        return versions.stream()
                .filter(version -> version.status() == MethodStatus.APPROVED)
                .reduce((earlier, later) -> later)
                .orElse(versions.isEmpty() ? null : versions.get(versions.size() - 1));
    }

    /** The title in the reader's language. */
    public String title(MethodTitle title) {
        return title.in(reader.language().locale());
    }

    /** The versions that may still change: drafts are validated and approved, approved ones validated anew or retired. */
    public List<MethodVersionSheet> getOpen() {
        return getShown().versions().stream()
                .filter(version -> version.status() != MethodStatus.RETIRED)
                .toList();
    }

    public List<MethodVersionSheet> getDrafts() {
        return getShown().versions().stream()
                .filter(version -> version.status() == MethodStatus.DRAFT)
                .toList();
    }

    /** Whether the reader may enter methods and draft versions. */
    public boolean isDrafting() {
        return account.hasAny(Roles.QUALITY, Roles.HEAD, Roles.EXPERT);
    }

    /** Whether the reader may record validations. */
    public boolean isValidating() {
        return account.hasAny(Roles.QUALITY, Roles.EXPERT);
    }

    /** Whether the reader may approve, retire and authorise. */
    public boolean isDeciding() {
        return account.hasAny(Roles.QUALITY, Roles.HEAD);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
