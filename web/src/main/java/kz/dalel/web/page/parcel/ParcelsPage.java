package kz.dalel.web.page.parcel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.agency.Person;
import kz.dalel.exhibit.Kept;
import kz.dalel.handover.HandoverSheet;
import kz.dalel.handover.Handovers;
import kz.dalel.handover.ParcelDesk;
import kz.dalel.handover.ParcelSheet;
import kz.dalel.kernel.Caller;
import kz.dalel.store.Store;

/** The parcels that the reader sent and is sent, {@code #{parcelsPage}}, and what he may put into the next. */
@Named
@RequestScoped
public class ParcelsPage {
    @Inject
    ParcelDesk desk;

    @Inject
    Store store;

    @Inject
    Handovers handovers;

    @Inject
    Caller caller;

    private List<ParcelSheet> parcels;
    private List<Kept> objects;

    /** The newest first. */
    public List<ParcelSheet> getParcels() {
        if (parcels == null) parcels = desk.mine();
        return parcels;
    }

    /** How many are under way to the reader. */
    public long getExpected() {
        String reader = caller.actor().party();
        return getParcels().stream()
                .filter(ParcelSheet::isUnderWay)
                .filter(parcel -> parcel.receiver().equals(reader))
                .count();
    }

    /** What the reader holds and has not released yet. */
    public List<Kept> getObjects() {
        if (objects == null) {
            List<String> away =
                    handovers.inTransit().stream().map(HandoverSheet::exhibit).toList();
            objects = store.mine().stream()
                    .filter(kept -> !away.contains(kept.number().text()))
                    .toList();
        }
        return objects;
    }

    public List<Person> getReceivers() {
        return desk.receivers();
    }
}
