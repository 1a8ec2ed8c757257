package kz.dalel.testimony;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;

/** Reads what courts asked and said, for those who take part in the case. */
@Stateless
@RolesAllowed("**")
public class CourtReading {
    @Inject
    Cases cases;

    @Inject
    CourtBook book;

    /** All of it; not found for whoever takes no part. */
    public CourtSheet of(RequestNumber number) {
        cases.demandShown(number);
        return book.sheet(number);
    }
}
