package kz.dalel.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.dalel.document.Press;
import kz.dalel.document.Wordbook;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;

/** Prints acts as PDF/A-2b in kk, ru or en, outside transactions; nothing is kept of it. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Acts {
    static final String WORDS = "kz.dalel.paper.act";

    @Inject
    DiscrepancyReading discrepancies;

    @Inject
    HandoverReading handovers;

    /** The last act of discrepancy of the request; not found when there was none. */
    public byte[] ofDiscrepancy(RequestNumber request, String language) {
        Wordbook words = Wordbook.of(WORDS, language);
        return Press.print(new DiscrepancyLayout(words, discrepancies.of(request, words.language())).leaf());
    }

    /** The act of a handover, with room for the side that has not signed yet; conflict for one that was recalled. */
    public byte[] ofHandover(ExhibitNumber exhibit, long handover, String language) {
        Wordbook words = Wordbook.of(WORDS, language);
        return Press.print(new HandoverLayout(words, handovers.of(exhibit, handover, words.language())).leaf());
    }

    /** One act for all objects of a parcel that show to the caller, for its giver and its receiver. */
    @RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR})
    public byte[] ofParcel(long parcel, String language) {
        Wordbook words = Wordbook.of(WORDS, language);
        return Press.print(new HandoverLayout(words, handovers.ofParcel(parcel, words.language())).leaf());
    }
}
