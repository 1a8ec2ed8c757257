package kz.dalel.web.page.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Capacity;
import kz.dalel.visa.VisaDesk;
import kz.dalel.visa.VisaForm;
import kz.dalel.visa.VisaSheet;
import kz.dalel.visa.Visas;
import kz.dalel.web.page.request.CaseForm;

/** The internal visas on the page of a case, {@code #{visaPart}}, and where a colleague puts his. */
@Named
@ViewScoped
public class VisaPart extends CaseForm {
    private static final long serialVersionUID = 1L;
    private static final VisaSheet NONE = new VisaSheet(false, false, List.of());

    @Inject
    Visas visas;

    @Inject
    VisaDesk desk;

    private VisaForm.Kind kind;
    private String remarks;
    private transient Optional<VisaSheet> sheet;

    /** Whether there is anything for the reader: his body keeps a visa, or kept one when some were put. */
    public boolean isShown() {
        return sheet().filter(one -> one.kept() || !one.visas().isEmpty()).isPresent();
    }

    /** An empty one where there is none for the reader. */
    public VisaSheet getSheet() {
        return sheet().orElse(NONE);
    }

    public VisaForm.Kind[] getKinds() {
        return VisaForm.Kind.values();
    }

    public String give() {
        desk.give(number(), new VisaForm(kind, remarks));
        return anew(words("visa.done"));
    }

    /** Asked for those alone who take part for the appointing side: to all others nothing shows anyway. */
    private Optional<VisaSheet> sheet() {
        if (sheet == null) sheet = isOfTheSide() ? visas.find(number()) : Optional.empty();
        return sheet;
    }

    private boolean isOfTheSide() {
        return page().is(Capacity.APPOINTING, Roles.REQUESTER)
                || page().is(Capacity.APPOINTING_BODY, Roles.REQUESTER, Roles.PROSECUTOR);
    }

    public VisaForm.Kind getKind() {
        return kind;
    }

    public void setKind(VisaForm.Kind kind) {
        this.kind = kind;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
