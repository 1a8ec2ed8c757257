package kz.dalel.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.dalel.document.Press;
import kz.dalel.document.Wordbook;
import kz.dalel.request.RequestNumber;

/** Prints advice as PDF/A-2b in kk, ru or en, outside transactions; nothing is kept of it. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AdvicePrint {
    static final String WORDS = "kz.dalel.advice.paper";

    @Inject
    AdviceReading reading;

    /** The advice on the request, which says on its face that it has no evidentiary status; not found before it was given. */
    public byte[] of(RequestNumber request, String language) {
        Wordbook words = Wordbook.of(WORDS, language);
        return Press.print(new AdviceLayout(words, reading.paper(request, words.language())).leaf());
    }
}
