package kz.dalel.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.dalel.conclusion.Standing;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.StepUp;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.upload.Stored;
import kz.dalel.upload.Uploads;
import kz.dalel.vault.ShelfList;
import kz.dalel.vault.VaultObject;

/** Where an issued conclusion is corrected by a new, linked act; the conclusion itself stays as it was signed. */
@Stateless
public class CorrectionDesk {
    @Inject
    CorrectionFile file;

    @Inject
    RequestDesk desk;

    @Inject
    Uploads uploads;

    @Inject
    ShelfList shelves;

    @Inject
    CustodyLog custody;

    /** The expert says what is wrong; a proposal that is not signed yet gives way. Returns its number in the case. */
    @RolesAllowed(Roles.EXPERT)
    public int propose(RequestNumber number, CorrectionForm said) {
        CorrectionForm proposal = said.checked();
        Standing conclusion = file.conclusion(number, Step.CORRECTION);
        String role = desk.advance(number, Step.CORRECTION, proposal);
        Correction proposed = file.propose(number, conclusion.version(), proposal);
        custody.append(act("conclusion.correctionProposed", number, proposed, role)
                .capacity(Capacity.EXPERT.word())
                .because("correction")
                .before(conclusion.contentSha256()));
        return proposed.ordinal();
    }

    /**
     * The reviewer agrees or disagrees; from now on the act has its number and its print, and nobody changes a word. Forbidden for
     * whoever proposed it; changed meanwhile when the print is not of the present proposal.
     */
    @RolesAllowed(Roles.REVIEWER)
    public void review(RequestNumber number, Opinion said, Optional<PrintedAct> print) {
        Opinion opinion = said.checked();
        file.conclusion(number, Step.CORRECTION_REVIEW);
        String role = desk.advance(number, Step.CORRECTION_REVIEW, opinion);
        Correction present = file.present(number);
        PrintedAct printed = print.orElseThrow(() -> Refusal.notFound("correction.none"));
        present.review(opinion, printed, file.actor(), file.instant());
        shelves.keep(new VaultObject(number.text(), printed.printed().sha256()));
        custody.append(act("conclusion.correctionReviewed", number, present, role)
                .capacity(Capacity.REVIEWER.word())
                .because(opinion.agrees() ? "agrees" : "disagrees")
                .after(present.pdfSha256()));
    }

    /** The expert signs on paper what was printed; the act is issued, and whoever checks the old paper is told of it. */
    @StepUp
    @RolesAllowed(Roles.EXPERT)
    public void sign(RequestNumber number, ActSignature said) {
        ActSignature signature = said.checked();
        Standing conclusion = file.conclusion(number, Step.CORRECTION_SIGNATURE);
        Correction present = file.present(number);
        Stored scan = uploads.claim(signature.scan(), number.text());
        present.sign(signature, scan, file.actor(), file.instant());
        String role = desk.advance(
                number, Step.CORRECTION_SIGNATURE, new Issued(present.act(), present.contentSha256(), scan.sha256()));
        custody.append(act("conclusion.corrected", number, present, role)
                .capacity(Capacity.EXPERT.word())
                .because("correction")
                .before(conclusion.contentSha256())
                .after(scan.sha256())
                .detail("contentSha256", present.contentSha256())
                .detail("pages", signature.pages()));
    }

    private static Act act(String action, RequestNumber number, Correction correction, String role) {
        return Act.onConclusion(action, number.text(), correction.version())
                .as(role)
                .detail("correction", correction.ordinal())
                .detail("act", correction.act());
    }

    /** What an issued act says as a step: its number, the digest over its content, the digest of the scan. */
    public record Issued(String act, String contentSha256, String scanSha256) {}
}
