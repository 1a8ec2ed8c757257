package kz.dalel.web.page.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.store.QuarantineDesk;
import kz.dalel.store.QuarantineForm;

/** An object that was found where it does not belong. */
@Named
@ViewScoped
public class QuarantineEntry extends StoreForm {
    private static final long serialVersionUID = 1L;

    @Inject
    QuarantineDesk desk;

    private String label;
    private String description;
    private String place;

    public String take() {
        desk.found(number(), new QuarantineForm(label, description, place));
        return anew("store.said.quarantined");
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
