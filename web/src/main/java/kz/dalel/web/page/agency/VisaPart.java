package kz.dalel.web.page.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
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

    /** Asked only where it is shown. */
    public VisaSheet getSheet() {
        return sheet().orElseThrow();
    }

    public VisaForm.Kind[] getKinds() {
        return VisaForm.Kind.values();
    }

    public String give() {
        desk.give(number(), new VisaForm(kind, remarks));
        return anew(words("visa.done"));
    }

    private Optional<VisaSheet> sheet() {
        if (sheet == null) sheet = visas.find(number());
        return sheet;
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
