package kz.dalel.web.page.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.fixity.Verifications;

/** Whether the file of the scanned object is under alarm, {@code #{storeAlarm.raised}}: then it passes to nobody. */
@Named
@RequestScoped
public class StoreAlarm {
    @Inject
    StorePage page;

    @Inject
    Verifications verifications;

    public boolean isRaised() {
        return verifications.alarms(new ExhibitNumber(page.getScan())).stream()
                .anyMatch(alarm -> alarm.liftedAt() == null);
    }
}
