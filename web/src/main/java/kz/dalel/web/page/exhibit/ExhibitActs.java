package kz.dalel.web.page.exhibit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.handover.HandoverSheet;
import kz.dalel.handover.Handovers;

/** The handovers of the exhibit on the page of which there is an act, {@code #{exhibitActs.handovers}}. */
@Named
@RequestScoped
public class ExhibitActs {
    @Inject
    ExhibitPage page;

    @Inject
    Handovers handovers;

    private List<HandoverSheet> sheets;

    /** The first first, without those that were recalled. */
    public List<HandoverSheet> getHandovers() {
        if (sheets == null)
            sheets = handovers.of(new ExhibitNumber(page.getNumber())).stream()
                    .filter(sheet -> sheet.state() != HandoverSheet.State.RECALLED)
                    .toList();
        return sheets;
    }
}
