package kz.dalel.panel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.dalel.assignment.PanelSheet;
import kz.dalel.conclusion.ConclusionFile;
import kz.dalel.conclusion.SignatureForm;
import kz.dalel.conclusion.Standing;
import kz.dalel.conclusion.Status;
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

/** Where a member of a panel agrees with the draft or dissents, and signs what is his to sign: nobody speaks for him. */
@Stateless
@RolesAllowed(Roles.EXPERT)
public class PanelDesk {
    @Inject
    PanelFile file;

    @Inject
    ConclusionFile conclusions;

    @Inject
    RequestDesk desk;

    @Inject
    Uploads uploads;

    @Inject
    CustodyLog custody;

    /**
     * Says how the caller stands to the present draft (CPC art. 281(2), 282): he agrees, or gives his own opinion, which is
     * printed and delivered with the conclusion. Changed meanwhile when he read another version.
     */
    @StepUp
    public void concur(RequestNumber number, ConcurrenceForm form) {
        ConcurrenceForm said = form.readable();
        conclusions.hold(number, Step.CONCURRENCE);
        file.demandMember(number);
        Standing draft = conclusions.standing(number);
        if (draft.version() != said.version()) throw Refusal.changedMeanwhile();
        if (draft.status() != Status.DRAFT)
            throw Refusal.conflict("conclusion.wrongStatus", draft.version(), draft.status());
        Concurrence word = file.say(number, draft, said);
        String role = desk.advance(
                number, Step.CONCURRENCE, new Stands(draft.version(), said.agrees(), word.opinionSha256()));
        custody.append(act(said.agrees() ? "conclusion.concurred" : "conclusion.dissented", number, draft, role)
                .because(said.agrees() ? "agrees" : "dissents")
                .before(draft.contentSha256())
                .after(word.opinionSha256()));
    }

    /**
     * Signs on paper (CPC art. 281–283): the conclusion, his part of it, or his own opinion alone; digest and pages on the paper
     * must be those of what he signs. The coordinator signs last, and with it the term of the law stops.
     *
     * @return what he signed
     */
    @StepUp
    public Subject signPart(RequestNumber number, SignatureForm form) {
        SignatureForm signature = form.complete();
        conclusions.hold(number, Step.MEMBER_SIGNATURE);
        PanelSheet panel = file.demandMember(number);
        Standing frozen = conclusions.standing(number);
        file.demandUnsigned(number, frozen.version());
        Position position = file.position(number, frozen);
        Subject subject = PanelFile.subject(panel.form(), position);
        String signed = subject == Subject.OPINION ? position.opinionSha256() : frozen.contentSha256();
        signature.fits(signed, frozen.pages());
        Stored scan = uploads.claim(signature.scan(), number.text());
        String role = desk.advance(
                number,
                Step.MEMBER_SIGNATURE,
                new Signed(subject, frozen.version(), signature.digest(), scan.sha256()));
        file.sign(number, frozen.version(), subject, signature, scan);
        custody.append(act("conclusion.signedByMember", number, frozen, role)
                .because(subject.name())
                .before(frozen.pdfSha256())
                .after(scan.sha256())
                .detail("signedSha256", signed));
        return subject;
    }

    private static Act act(String action, RequestNumber number, Standing version, String role) {
        return Act.onConclusion(action, number.text(), version.version())
                .as(role)
                .capacity(Capacity.EXPERT.word());
    }

    /** What a concurrence says as a step; the digest is that of an opinion, null where he agrees. */
    public record Stands(int version, boolean agrees, String opinionSha256) {}

    /** What a member's signature says as a step. */
    public record Signed(Subject subject, int version, String digest, String scanSha256) {}
}
