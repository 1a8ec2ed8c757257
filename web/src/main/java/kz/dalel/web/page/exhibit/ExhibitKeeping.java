package kz.dalel.web.page.exhibit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.exhibit.Stay;
import kz.dalel.handover.HandoverSheet;
import kz.dalel.handover.Handovers;
import kz.dalel.store.Photograph;
import kz.dalel.store.QuarantineDesk;
import kz.dalel.store.QuarantineLine;
import kz.dalel.store.SealLine;
import kz.dalel.store.Store;
import kz.dalel.store.SubItem;

/** Where an object was and in whose hands, its seals, what was taken out of it, {@code #{exhibitKeeping}}. */
@Named
@RequestScoped
public class ExhibitKeeping {
    @Inject
    ExhibitPage page;

    @Inject
    Exhibits exhibits;

    @Inject
    Handovers handovers;

    @Inject
    Store store;

    @Inject
    QuarantineDesk quarantine;

    public List<Stay> getStays() {
        return exhibits.stays(number());
    }

    public List<HandoverSheet> getHandovers() {
        return handovers.of(number());
    }

    public List<SealLine> getSeals() {
        return store.seals(number());
    }

    public List<SubItem> getSubItems() {
        return store.subItems(number());
    }

    public List<Photograph> getPhotographs() {
        return store.photographs(number());
    }

    /** What was said of foreign objects, as this case is told. */
    public List<QuarantineLine> getQuarantine() {
        return quarantine.of(number());
    }

    private ExhibitNumber number() {
        return new ExhibitNumber(page.getNumber());
    }
}
