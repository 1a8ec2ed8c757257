package kz.dalel.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;

/** Reads what of a request was put right, for those who take part in it. */
@Stateless
@RolesAllowed("**")
public class Rectifications {
    @Inject
    Cases cases;

    @Inject
    RectificationBook book;

    /** All corrections, the first first; not found for whoever takes no part. */
    public List<RectificationSheet> of(RequestNumber number) {
        cases.demandShown(number);
        return book.all(number);
    }
}
