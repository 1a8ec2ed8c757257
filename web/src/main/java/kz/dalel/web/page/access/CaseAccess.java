package kz.dalel.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.kernel.Roles;
import kz.dalel.reading.WhoRead;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestNumber;
import kz.dalel.sealing.SealingDesk;
import kz.dalel.sealing.SealingSheet;
import kz.dalel.web.page.request.RequestPage;

/** Who else sees the case on the page, {@code #{caseAccess}}: its seal, and what the reader may ask or say of access to it. */
@Named
@RequestScoped
public class CaseAccess {
    @Inject
    RequestPage page;

    @Inject
    SealingDesk seals;

    @Inject
    WhoRead readings;

    private SealingSheet seal;

    public boolean isSealed() {
        return seal().sealed();
    }

    /** Whether there is anything to see or to decide about the seal. */
    public boolean isSealOpen() {
        return seal().sealed() || seal().decides();
    }

    /** Whether the reader is told who read the case. */
    public boolean isTold() {
        return readings.isToldTo(number());
    }

    /** Whether the reader says who supervises the case. */
    public boolean isAssigningSupervision() {
        return page.is(Capacity.REGISTRY, Roles.REGISTRAR);
    }

    private SealingSheet seal() {
        if (seal == null) seal = seals.sheet(number());
        return seal;
    }

    private RequestNumber number() {
        return new RequestNumber(page.getNumber());
    }
}
