package kz.dalel.visa;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;

/** Reads the internal visas of a request: for the people of the body that appointed the examination, and for nobody else. */
@Stateless
@RolesAllowed("**")
public class Visas {
    @Inject
    Cases cases;

    @Inject
    VisaBook book;

    /** The visas; not found for whoever is not of the body's people, also where he takes part in the case. */
    public VisaSheet of(RequestNumber number) {
        return find(number).orElseThrow(() -> Refusal.notFound("visa.notYours"));
    }

    /** The same, where they are for the caller; not found for whoever takes no part in the case. */
    public Optional<VisaSheet> find(RequestNumber number) {
        CaseSheet sheet = cases.sheet(number);
        String body = sheet.request().appointingBody();
        if (!book.isOf(number, body)) return Optional.empty();
        boolean kept = book.keeps(body);
        boolean open = Colleague.against(sheet.standing(), sheet.request().state(), kept, book.gave(number))
                .isEmpty();
        return Optional.of(new VisaSheet(kept, open, book.all(number)));
    }
}
