package kz.dalel.web.page.store;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.store.QuarantineDesk;
import kz.dalel.store.QuarantineForm;

/**
 * A scanned label that is none of the reader's cases: what it is on lay in the bag of an object that he holds. All is filled in,
 * so that one click sets it apart.
 */
@Named
@ViewScoped
public class StrayForm extends StoreForm {
    private static final long serialVersionUID = 1L;
    private static final String QUARANTINE = "quarantine";

    @Inject
    QuarantineDesk desk;

    private String bag;
    private String description;
    private String place = QUARANTINE;

    @PostConstruct
    void fill() {
        bag = page().getBefore();
        description = words.of("store.stray.found");
    }

    public String take() {
        desk.found(new ExhibitNumber(bag), new QuarantineForm(page().getScan(), description, place));
        return anew("store.said.quarantined", bag);
    }

    public String getBag() {
        return bag;
    }

    public void setBag(String bag) {
        this.bag = bag;
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
