package kz.dalel.web.page.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.dalel.agency.Person;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.ExhibitSheet;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.exhibit.Kept;
import kz.dalel.handover.HandoverSheet;
import kz.dalel.handover.Handovers;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.store.QuarantineDesk;
import kz.dalel.store.QuarantineLine;
import kz.dalel.store.SealLine;
import kz.dalel.store.Store;
import kz.dalel.store.SubItem;

/** The store, {@code #{storePage}}: one box to scan into, the object with its next move, what is on its way, what the reader holds. */
@Named
@ViewScoped
public class StorePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Exhibits exhibits;

    @Inject
    Handovers handovers;

    @Inject
    Store store;

    @Inject
    QuarantineDesk quarantine;

    @Inject
    Caller caller;

    private String scan;
    private String before;
    private String item;
    private boolean unknown;
    private transient ExhibitSheet sheet;
    private transient List<HandoverSheet> passings;
    private transient List<HandoverSheet> inTransit;

    /** Reads what was scanned, of an item that was taken out of an object the object; a label that is not his is told. */
    public void show() {
        String label = scan == null ? "" : scan.strip();
        scan = label.isEmpty() ? null : label;
        if (scan == null) return;
        try {
            sheet = exhibits.sheet(new ExhibitNumber(SubItem.parent(label)));
            scan = sheet.number();
            item = label.equals(scan) ? null : label;
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.NOT_FOUND) throw refusal;
            unknown = true;
        }
    }

    /** The scanned object; null when nothing was scanned or it is not the reader's. */
    public ExhibitSheet getSheet() {
        if (sheet == null && scan != null && !unknown) sheet = exhibits.sheet(new ExhibitNumber(scan));
        return sheet;
    }

    public boolean isUnknown() {
        return unknown;
    }

    /** Whether what was scanned is a label of ours, in whosever case. */
    public boolean isLabel() {
        return scan != null && SubItem.isLabel(scan);
    }

    /** The scanned label of something that was taken out of the object; null when the object's own was scanned. */
    public String getItem() {
        return item;
    }

    /** What comes next for this object, as the last part of a key. */
    public String getNext() {
        ExhibitSheet.Custody custody = getSheet().custody();
        if (custody.receivedAt() == null) return "notReceived";
        if (custody.returnedAt() != null) return "returned";
        if (isQuarantined()) return "quarantined";
        if (getOpen() != null) return isForReader() ? "receive" : "wait";
        if (!custody.holder().startsWith("user:")) return "takeBack";
        return isHeld() ? "handOver" : "held";
    }

    /** The handover under way; null when there is none. */
    public HandoverSheet getOpen() {
        HandoverSheet last = getLast();
        return last != null && last.state() == HandoverSheet.State.IN_TRANSIT ? last : null;
    }

    /** The last handover; null when there was none. */
    public HandoverSheet getLast() {
        if (passings == null) passings = handovers.of(new ExhibitNumber(scan));
        return passings.isEmpty() ? null : passings.get(passings.size() - 1);
    }

    /** Whether it last passed in a parcel that the reader sent or received: its act is for these two. */
    public boolean isOfParcel() {
        HandoverSheet last = getLast();
        return last.parcel() != null && List.of(last.giver(), last.receiver()).contains(party());
    }

    /** Whether the reader receives it: he was named, or he keeps the signed act of somebody from outside. */
    public boolean isForReader() {
        String receiver = getOpen().receiver();
        return receiver.equals(party()) || !receiver.startsWith("user:");
    }

    public boolean isGiver() {
        return getOpen().giver().equals(party());
    }

    public boolean isHeld() {
        return party().equals(getSheet().custody().holder());
    }

    private boolean isQuarantined() {
        return getQuarantine().stream().anyMatch(QuarantineLine::holds);
    }

    public List<QuarantineLine> getQuarantine() {
        return quarantine.of(new ExhibitNumber(scan));
    }

    public List<SealLine> getSeals() {
        return store.seals(new ExhibitNumber(scan));
    }

    /** What was taken out of the object. */
    public List<SubItem> getSubItems() {
        return store.subItems(new ExhibitNumber(scan));
    }

    public List<Person> getReceivers() {
        return handovers.receivers(new ExhibitNumber(scan));
    }

    /** What is on its way in the reader's cases, the oldest first. */
    public List<HandoverSheet> getInTransit() {
        if (inTransit == null) inTransit = handovers.inTransit();
        return inTransit;
    }

    /** What the reader answers for. */
    public List<Kept> getMine() {
        return store.mine();
    }

    /** Whether he answers for more than is listed. */
    public boolean isMoreMine() {
        return getMine().size() == Store.MOST;
    }

    private String party() {
        return caller.actor().party();
    }

    /** The object that was scanned before this label. */
    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getScan() {
        return scan;
    }

    public void setScan(String scan) {
        this.scan = scan;
    }
}
