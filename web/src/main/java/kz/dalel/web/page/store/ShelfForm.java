package kz.dalel.web.page.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.store.ShelfCheckDesk;
import kz.dalel.store.ShelfChecked;

/** A shelf compared with the books, on the spot; each scan is a line. */
@Named
@ViewScoped
public class ShelfForm extends StoreForm {
    private static final long serialVersionUID = 1L;

    @Inject
    ShelfCheckDesk desk;

    private String place;
    private String scanned;

    private transient ShelfChecked result;

    public void take() {
        List<String> labels = scanned == null ? List.of() : scanned.lines().toList();
        result = desk.check(new ShelfChecked.Form(place, labels));
    }

    /** What was found; null before the check. */
    public ShelfChecked getResult() {
        return result;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }
}
