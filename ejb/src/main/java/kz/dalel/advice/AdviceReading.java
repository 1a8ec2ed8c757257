package kz.dalel.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.dalel.agency.Letterhead;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.RequestSheet;

/** Reads advice, for those who take part in the case. */
@Stateless
@RolesAllowed("**")
public class AdviceReading {
    @Inject
    Cases cases;

    @Inject
    AdviceBook book;

    @Inject
    Letterhead letterhead;

    /** The advice; none before it was given. Not found for whoever takes no part. */
    public Optional<AdviceSheet> of(RequestNumber number) {
        cases.demandShown(number);
        return book.sheet(number);
    }

    /** The same for its print; not found before it was given. */
    public AdvicePaper paper(RequestNumber number, Locale language) {
        RequestSheet request = cases.request(number);
        AdviceSheet advice = given(number);
        LocalDate day = advice.givenAt().atZone(Time.ASTANA).toLocalDate();
        return new AdvicePaper(
                List.of(letterhead.center(day, language), letterhead.body(request.site(), day, language)),
                request.caseNumber(),
                letterhead.body(request.appointingBody(), day, language),
                request.appointingPerson(),
                request.questions(),
                advice);
    }

    private AdviceSheet given(RequestNumber number) {
        return book.sheet(number).orElseThrow(() -> Refusal.notFound("advice.none"));
    }
}
