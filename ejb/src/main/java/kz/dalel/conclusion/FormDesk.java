package kz.dalel.conclusion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
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
    CustodyLog custody;

    /** What is to be printed; none while no conclusion waits for its form to be checked. */
    public Optional<Manuscript> manuscript(RequestNumber number) {
        if (file.held(number) != State.FORM_CHECK) return Optional.empty();
        return file.found(number).map(found -> new Manuscript(found.version(), ContentJson.write(found.content())));
    }

    /**
     * Approves the form and freezes the version with its print. Refused with each point that is not confirmed; changed
     * meanwhile when the print is not that of the present version.
     */
    public Standing approve(RequestNumber number, FormCheck check, Optional<Proof> proof) {
        check.complete();
        file.hold(number, Step.FORM_APPROVAL);
        Conclusion conclusion = file.present(number);
        Proof print = proof.filter(p ->
                        p.version() == conclusion.version() && p.contentSha256().equals(conclusion.contentSha256()))
                .orElseThrow(Refusal::changedMeanwhile);
        String role = desk.advance(number, Step.FORM_APPROVAL, check);
        shelves.keep(new VaultObject(number.text(), print.printed().sha256()));
        conclusion.freeze(print.printed());
        custody.append(act("conclusion.formApproved", number, conclusion, role)
                .because("checklist")
                .after(conclusion.pdfSha256())
                .detail("pages", print.printed().pages()));
        return conclusion.standing();
    }

    /** Refuses the form in words; the expert has it again. */
    public void refuse(RequestNumber number, FormCheck check) {
        String words = Statement.of("formCheck.refusal", check.refusal(), Statement.PARAGRAPH);
        file.hold(number, Step.FORM_REFUSAL);
        Conclusion conclusion = file.present(number);
        FormCheck said = new FormCheck(
                check.mandatoryContents(), check.warning(), check.answersComplete(), check.annexes(), words);
        String role = desk.advance(number, Step.FORM_REFUSAL, said);
        custody.append(act("conclusion.formRefused", number, conclusion, role).because("form"));
    }

    private static Act act(String action, RequestNumber number, Conclusion conclusion, String role) {
        return Act.onConclusion(action, number.text(), conclusion.version())
                .as(role)
                .capacity(Capacity.REGISTRY.word())
                .before(conclusion.contentSha256());
    }
}
