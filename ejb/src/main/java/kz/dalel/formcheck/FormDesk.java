package kz.dalel.formcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.dalel.conclusion.ConclusionFile;
import kz.dalel.conclusion.Standing;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Statement;
import kz.dalel.manuscript.Manuscript;
import kz.dalel.manuscript.Signatory;
import kz.dalel.panel.Signatories;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.State;
import kz.dalel.request.Step;
import kz.dalel.vault.ShelfList;
import kz.dalel.vault.VaultObject;

/** Where the head checks the form, and the form only: he can refuse it in words, and cannot change one. */
@Stateless
@RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD})
public class FormDesk {
    @Inject
    ConclusionFile file;

    @Inject
    RequestDesk desk;

    @Inject
    ShelfList shelves;

    @Inject
    Signatories signatories;

    @Inject
    CustodyLog custody;

    /** What is to be printed; none while no conclusion waits for its form to be checked. */
    public Optional<Manuscript> manuscript(RequestNumber number) {
        return file.held(number) == State.FORM_CHECK ? file.manuscript(number) : Optional.empty();
    }

    /** Who signs beside the coordinator, or dissents, as the print names them; none where one expert signs. */
    public List<Signatory> signatories(RequestNumber number, int version) {
        return signatories.of(number, version);
    }

    /**
     * Approves the form and freezes the version with its print. Refused with each point that is not confirmed; changed
     * meanwhile when the print is not that of the present version.
     */
    public Standing approve(RequestNumber number, FormCheck check, Optional<Proof> proof) {
        check.complete();
        file.hold(number, Step.FORM_APPROVAL);
        Standing present = file.standing(number);
        Proof print = proof.filter(p -> p.isOf(present)).orElseThrow(Refusal::changedMeanwhile);
        String role = desk.advance(number, Step.FORM_APPROVAL, check);
        shelves.keep(new VaultObject(number.text(), print.printed().sha256()));
        Standing frozen = file.freeze(number, print.printed());
        custody.append(act("conclusion.formApproved", number, frozen, role)
                .because("checklist")
                .after(frozen.pdfSha256())
                .detail("pages", frozen.pages()));
        return frozen;
    }

    /** Refuses the form in words; the expert has it again. */
    public void refuse(RequestNumber number, FormCheck check) {
        String words = Statement.of("formCheck.refusal", check.refusal(), Statement.PARAGRAPH);
        file.hold(number, Step.FORM_REFUSAL);
        Standing present = file.standing(number);
        FormCheck said = new FormCheck(
                check.mandatoryContents(), check.warning(), check.answersComplete(), check.annexes(), words);
        String role = desk.advance(number, Step.FORM_REFUSAL, said);
        custody.append(act("conclusion.formRefused", number, present, role).because("form"));
    }

    private static Act act(String action, RequestNumber number, Standing version, String role) {
        return Act.onConclusion(action, number.text(), version.version())
                .as(role)
                .capacity(Capacity.REGISTRY.word())
                .before(version.contentSha256());
    }
}
