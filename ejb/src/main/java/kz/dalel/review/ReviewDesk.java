package kz.dalel.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.conclusion.ConclusionFile;
import kz.dalel.conclusion.Standing;
import kz.dalel.conclusion.Status;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Statement;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Said;
import kz.dalel.request.Step;

/** Where a draft is reviewed by somebody who did not write it (ISO 21043-5; Law art. 8, 17): comment and reply, no veto. */
@Stateless
public class ReviewDesk {
    @Inject
    ConclusionFile conclusions;

    @Inject
    ReviewFile file;

    @Inject
    RequestDesk desk;

    @Inject
    CustodyLog custody;

    /** The expert sends the present draft to the case's reviewer; conflict when there is none, or no draft since a reopening. */
    @RolesAllowed(Roles.EXPERT)
    public void request(RequestNumber number) {
        conclusions.hold(number, Step.REVIEW_REQUEST);
        file.demandExpert(number);
        if (!file.hasReviewer(number)) throw Refusal.conflict("review.noReviewer");
        Standing draft = conclusions.standing(number);
        if (draft.status() != Status.DRAFT)
            throw Refusal.conflict("conclusion.wrongStatus", draft.version(), draft.status());
        String role = desk.advance(number, Step.REVIEW_REQUEST, new Sent(draft.version(), draft.contentSha256()));
        custody.append(act("conclusion.reviewRequested", number, draft)
                .as(role)
                .capacity(Capacity.EXPERT.word())
                .because("review"));
    }

    /** The reviewer remarks; returns the comment's number. */
    @RolesAllowed(Roles.REVIEWER)
    public int comment(RequestNumber number, CommentForm form) {
        CommentForm said = form.readable();
        Standing draft = underReview(number);
        int ordinal = file.comment(number, draft.version(), said);
        custody.append(act("conclusion.commented", number, draft)
                .as(Roles.REVIEWER)
                .capacity(Capacity.REVIEWER.word())
                .because("review")
                .detail("comment", ordinal));
        return ordinal;
    }

    /** The expert replies to a comment, while it is reviewed or after it was returned; returns the reply's number. */
    @RolesAllowed(Roles.EXPERT)
    public int reply(RequestNumber number, int comment, String text) {
        String said = Statement.of("reply.text", text, Statement.PARAGRAPH);
        conclusions.hold(number, Step.REVIEW_REQUEST, Step.REVIEW_END);
        file.demandExpert(number);
        Standing draft = conclusions.standing(number);
        int ordinal = file.reply(number, comment, said);
        custody.append(act("conclusion.replied", number, draft)
                .as(Roles.EXPERT)
                .capacity(Capacity.EXPERT.word())
                .because("review")
                .detail("comment", comment)
                .detail("reply", ordinal));
        return ordinal;
    }

    /** The reviewer gives the draft back to be worked on. */
    @RolesAllowed(Roles.REVIEWER)
    public void giveBack(RequestNumber number, String reason) {
        String words = Statement.of("review.reason", reason, Statement.PARAGRAPH);
        Standing draft = underReview(number);
        String role = desk.advance(number, Step.REVIEW_RETURN, new Said.Text(words));
        custody.append(act("conclusion.reviewReturned", number, draft)
                .as(role)
                .capacity(Capacity.REVIEWER.word())
                .because("review"));
    }

    /** The reviewer ends: all comments are answered; a disagreement is kept with the case and stops nothing. */
    @RolesAllowed(Roles.REVIEWER)
    public void end(RequestNumber number, Verdict verdict) {
        Verdict said = verdict.complete();
        Standing draft = underReview(number);
        List<Refusal> open = unanswered(file.comments(number));
        if (!open.isEmpty()) throw Refusal.incomplete("review.unanswered", open);
        String role = desk.advance(number, Step.REVIEW_END, said);
        custody.append(act("conclusion.reviewed", number, draft)
                .as(role)
                .capacity(Capacity.REVIEWER.word())
                .because(said.agrees() ? "agrees" : "disagrees"));
    }

    /**
     * The expert stands by his conclusion although the reviewer disagreed, and says why (Law art. 8: he answers for it himself);
     * objection and answer stay in the case. Conflict when the review did not end in disagreement.
     */
    @RolesAllowed(Roles.EXPERT)
    public void insist(RequestNumber number, String reason) {
        String words = Statement.of("insistence.reason", reason, Statement.PARAGRAPH);
        conclusions.hold(number, Step.INSISTENCE);
        file.demandExpert(number);
        if (!file.endedInDisagreement(number)) throw Refusal.conflict("review.noDisagreement");
        Standing version = conclusions.standing(number);
        String role = desk.advance(number, Step.INSISTENCE, new Said.Text(words));
        custody.append(act("conclusion.insistedOn", number, version)
                .as(role)
                .capacity(Capacity.EXPERT.word())
                .because("independence"));
    }

    /** All comments with their replies, for the expert and the reviewer; for others of their trade there is no such case. */
    @RolesAllowed({Roles.EXPERT, Roles.REVIEWER})
    public List<CommentLine> comments(RequestNumber number) {
        file.demandExaminer(number);
        return file.comments(number);
    }

    private Standing underReview(RequestNumber number) {
        conclusions.hold(number, Step.REVIEW_END);
        file.demandReviewer(number);
        return conclusions.standing(number);
    }

    static List<Refusal> unanswered(List<CommentLine> comments) {
        return comments.stream()
                .filter(comment -> !comment.isAnswered())
                .map(comment -> Refusal.conflict("review.commentUnanswered", comment.ordinal()))
                .toList();
    }

    private static Act act(String action, RequestNumber number, Standing draft) {
        return Act.onConclusion(action, number.text(), draft.version()).before(draft.contentSha256());
    }

    /** What is sent to review. */
    public record Sent(int version, String contentSha256) {}
}
