package kz.dalel.web.page.parcel;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Rehash;
import kz.dalel.handover.HandoverSheet;
import kz.dalel.handover.ParcelDesk;
import kz.dalel.handover.ParcelForm;
import kz.dalel.web.page.store.FoundEntry;

/** A parcel is opened: each object in it is ticked and described; the giver may take it back before. */
@Named
@ViewScoped
public class OpeningForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ParcelPage page;

    @Inject
    ParcelDesk desk;

    @Inject
    Rehash rehash;

    @Inject
    ParcelWay way;

    private Boolean sealIntact;
    private String discrepancy;
    private String extra;
    private String recallReason;
    private final List<Row> rows = new ArrayList<>();

    @PostConstruct
    void list() {
        page.getSheet().contents().stream()
                .filter(line -> line.state() == HandoverSheet.State.IN_TRANSIT)
                .map(Row::new)
                .forEach(rows::add);
    }

    public String take() {
        List<ParcelForm.Item> found =
                rows.stream().filter(Row::isPresent).map(Row::item).toList();
        List<ExhibitNumber> numbers =
                found.stream().map(item -> new ExhibitNumber(item.number())).toList();
        desk.open(rehash.read(numbers), page.number(), new ParcelForm.Opening(sealIntact, discrepancy, extra, found));
        return way.to(page.number(), "parcel.said.opened");
    }

    public String recall() {
        desk.recall(page.number(), recallReason);
        return way.to(page.number(), "parcel.said.recalled");
    }

    public Boolean getSealIntact() {
        return sealIntact;
    }

    public void setSealIntact(Boolean sealIntact) {
        this.sealIntact = sealIntact;
    }

    public String getDiscrepancy() {
        return discrepancy;
    }

    public void setDiscrepancy(String discrepancy) {
        this.discrepancy = discrepancy;
    }

    public String getExtra() {
        return extra;
    }

    public void setExtra(String extra) {
        this.extra = extra;
    }

    public String getRecallReason() {
        return recallReason;
    }

    public void setRecallReason(String recallReason) {
        this.recallReason = recallReason;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** One object that was sent in it. */
    public static class Row extends FoundEntry {
        private static final long serialVersionUID = 1L;

        private final String number;
        private final String sealGiven;
        private boolean present;

        Row(HandoverSheet line) {
            number = line.exhibit();
            sealGiven = line.given().seal();
        }

        ParcelForm.Item item() {
            return new ParcelForm.Item(number, receiving());
        }

        public String getNumber() {
            return number;
        }

        public String getSealGiven() {
            return sealGiven;
        }

        public boolean isPresent() {
            return present;
        }

        public void setPresent(boolean present) {
            this.present = present;
        }
    }
}
