package kz.dalel.link;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;

/** Reads what a request follows and what follows it. */
@Stateless
@RolesAllowed("**")
public class Links {
    @Inject
    Cases cases;

    @Inject
    LinkBook book;

    /** Both ways, as far as the caller takes part in both; not found for whoever takes no part in this one. */
    public LinkSheet of(RequestNumber number) {
        cases.demandShown(number);
        return new LinkSheet(book.previous(number).orElse(null), book.later(number));
    }

    /** The request that this one follows, where the caller takes part in both. */
    public Optional<RequestNumber> previous(RequestNumber number) {
        return book.previous(number).map(LinkSheet.Previous::number).map(RequestNumber::new);
    }

    /**
     * Accounts of those who examined before a repeat examination and may not do so again (CPC art. 287); empty for any other
     * type, and for whoever is not of the site that keeps the case. They are told even where the earlier case does not show.
     */
    public Set<String> previousExperts(RequestNumber number) {
        return book.previousExperts(number);
    }
}
