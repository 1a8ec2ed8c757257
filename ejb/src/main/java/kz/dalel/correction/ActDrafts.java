package kz.dalel.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import kz.dalel.agency.Letterhead;
import kz.dalel.conclusion.ConclusionFile;
import kz.dalel.conclusion.ConclusionReadings;
import kz.dalel.conclusion.ConclusionSheet;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;

/** Draws up what an act of correction is to say: the short transaction before it is printed. */
@Stateless
@RolesAllowed(Roles.REVIEWER)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ActDrafts {
    @Inject
    CorrectionFile file;

    @Inject
    ConclusionReadings conclusions;

    @Inject
    ConclusionFile versions;

    @Inject
    Cases cases;

    @Inject
    Letterhead letterhead;

    /** The act of the proposal that waits for its review, under a new number; none while no proposal waits. */
    public Optional<Drawn> draw(RequestNumber number) {
        return file.underWay(number)
                .filter(correction -> correction.act() == null)
                .map(correction -> drawn(number, correction));
    }

    private Drawn drawn(RequestNumber number, Correction correction) {
        ConclusionSheet conclusion = conclusions.sheet(number);
        Locale language = Locale.forLanguageTag(conclusion.language());
        LocalDate today = letterhead.today();
        String site = cases.request(number).site();
        return new Drawn(
                correction.ordinal(),
                new ActContent(
                        file.nextAct(),
                        conclusion.language(),
                        letterhead.center(site, today, language),
                        letterhead.body(site, today, language),
                        number.text(),
                        conclusion.version(),
                        conclusion.contentSha256(),
                        versions.signedAt(number),
                        file.name(correction.proposedBy()),
                        file.instant(),
                        correction.proposal()));
    }

    /** An act that is to be printed, and the number of its correction. */
    public record Drawn(int ordinal, ActContent content) {}
}
