package kz.dalel.conclusion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.manuscript.Annex;
import kz.dalel.manuscript.Assembly;
import kz.dalel.manuscript.DraftForm;
import kz.dalel.manuscript.Manuscript;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.State;
import kz.dalel.request.Step;
import kz.dalel.upload.Stored;
import kz.dalel.upload.Uploads;

/** Where the expert drafts his conclusion, and drafts it again after a review. */
@Stateless
@RolesAllowed(Roles.EXPERT)
public class DraftingDesk {
    @Inject
    ConclusionFile file;

    @Inject
    Assembly assembly;

    @Inject
    RequestDesk desk;

    @Inject
    Uploads uploads;

    @Inject
    CustodyLog custody;

    /**
     * Drafts the next version (CPC art. 283); the first one is the step {@code DRAFT_CONCLUSION}, a later one is none. Refused
     * as {@code conclusion.incomplete} with the list of all that is missing.
     */
    public Standing draft(RequestNumber number, DraftForm form) {
        State state = file.held(number);
        if (state != State.DRAFTED && !Step.DRAFT_CONCLUSION.leavesFrom(state))
            throw Refusal.conflict("request.notNow", number, state, Step.DRAFT_CONCLUSION);
        DraftForm said = form.readable();
        Optional<String> before = file.found(number).map(Conclusion::contentSha256);
        Manuscript manuscript = assembly.manuscript(number, file.next(number), said, annexes(number, said));
        String role =
                state == State.DRAFTED ? Roles.EXPERT : desk.advance(number, Step.DRAFT_CONCLUSION, said(manuscript));
        Conclusion drafted = file.file(number, manuscript);
        custody.append(Act.onConclusion("conclusion.drafted", number.text(), drafted.version())
                .as(role)
                .capacity(Capacity.EXPERT.word())
                .because("examination")
                .before(before.orElse(null))
                .after(drafted.contentSha256()));
        return drafted.standing();
    }

    /** What the caller said in his newest version, to go on from after a review or a reopening; none before he drafted one. */
    public Optional<DraftForm> last(RequestNumber number) {
        return file.lastOwn(number).map(Conclusion::manuscript).map(Manuscript::form);
    }

    private List<Annex> annexes(RequestNumber number, DraftForm form) {
        List<Annex> last = file.lastOwn(number)
                .map(conclusion -> conclusion.manuscript().annexes())
                .orElse(List.of());
        return form.annexes().stream()
                .map(annex -> annex.upload() == null ? kept(annex, last) : sent(annex, number))
                .toList();
    }

    private Annex sent(DraftForm.AnnexForm annex, RequestNumber number) {
        Stored stored = uploads.claim(annex.upload(), number.text());
        return new Annex(annex.title(), stored.name(), stored.sha256(), stored.size());
    }

    private static Annex kept(DraftForm.AnnexForm annex, List<Annex> last) {
        return last.stream()
                .filter(before -> before.sha256().equals(annex.sha256()))
                .findFirst()
                .map(before -> new Annex(annex.title(), before.name(), before.sha256(), before.size()))
                .orElseThrow(() -> Refusal.invalid("annex.unknown", annex.sha256()));
    }

    private static Drafted said(Manuscript manuscript) {
        return new Drafted(manuscript.version(), manuscript.sha256());
    }

    /** What a draft says as a step: its version and the digest of its content. */
    public record Drafted(int version, String contentSha256) {}
}
