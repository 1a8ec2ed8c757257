package kz.dalel.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestNumber;

/** Keeps comments and replies. Called by services only. */
@ApplicationScoped
class ReviewFile {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    @Inject
    Admission admission;

    /** Refused for everybody but the case's reviewer, and for one who is its expert too. */
    void demandReviewer(RequestNumber number) {
        if (admission.takesPartAs(number, Capacity.EXPERT)) throw Refusal.forbidden("review.ownWork");
        if (!admission.takesPartAs(number, Capacity.REVIEWER)) throw Refusal.forbidden("review.notReviewer");
    }

    void demandExpert(RequestNumber number) {
        if (!admission.takesPartAs(number, Capacity.EXPERT)) throw Refusal.forbidden("review.notExpert");
    }

    /** Not found for everybody but the case's expert and its reviewer. */
    void demandExaminer(RequestNumber number) {
        boolean examines = admission.takesPartAs(number, Capacity.EXPERT);
        if (!examines && !admission.takesPartAs(number, Capacity.REVIEWER)) throw Refusal.notFound("request.unknown");
    }

    /** Whether somebody reviews who is not the expert. */
    boolean hasReviewer(RequestNumber number) {
        return rows(
                        "select 1 from participation r where r.request = ?1 and r.capacity = 'REVIEWER' and r.until is"
                                + " null and not exists (select 1 from participation e where e.request = r.request and"
                                + " e.party = r.party and e.capacity = 'EXPERT' and e.until is null)",
                        number)
                .findAny()
                .isPresent();
    }

    /** Whether the newest review ended in disagreement. */
    boolean endedInDisagreement(RequestNumber number) {
        return rows(
                        "select w.said ->> 'agrees' from step_record s join step_words w using (request, ordinal)"
                                + " where s.request = ?1 and s.step = 'REVIEW_END' order by s.ordinal desc limit 1",
                        number)
                .anyMatch(row -> "false".equals(row.get(0, String.class)));
    }

    /** Adds the comment; returns its number. */
    int comment(RequestNumber number, int version, CommentForm form) {
        int ordinal = next("select max(ordinal) from review_comment where request = ?1", number);
        em.persist(new ReviewComment(
                new ReviewComment.Key(number, ordinal),
                version,
                form,
                caller.actor().id(),
                time.instant()));
        return ordinal;
    }

    /** Adds the reply; returns its number. Not found when there is no such comment. */
    int reply(RequestNumber number, int comment, String text) {
        if (em.find(ReviewComment.class, new ReviewComment.Key(number, comment)) == null)
            throw Refusal.notFound("review.noSuchComment", comment);
        int ordinal = next("select max(ordinal) from review_reply where request = ?1 and comment = " + comment, number);
        em.persist(new ReviewReply(
                new ReviewReply.Key(number, comment, ordinal),
                text,
                caller.actor().id(),
                time.instant()));
        return ordinal;
    }

    /** All comments in their order, with their replies. */
    List<CommentLine> comments(RequestNumber number) {
        List<Tuple> replies = rows(
                        "select r.comment, r.ordinal, r.text, coalesce(o.name, r.author), r.at from review_reply r"
                                + " left join officer o on o.id = r.author where r.request = ?1 order by r.comment,"
                                + " r.ordinal",
                        number)
                .toList();
        return rows(
                        "select c.ordinal, c.version, c.place, c.text, coalesce(o.name, c.author), c.at from"
                                + " review_comment c left join officer o on o.id = c.author where c.request = ?1 order by"
                                + " c.ordinal",
                        number)
                .map(row -> comment(row, replies))
                .toList();
    }

    private static CommentLine comment(Tuple row, List<Tuple> replies) {
        Integer ordinal = row.get(0, Integer.class);
        return new CommentLine(
                ordinal,
                row.get(1, Integer.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, Instant.class),
                replies.stream()
                        .filter(reply -> ordinal.equals(reply.get(0, Integer.class)))
                        .map(reply -> new CommentLine.ReplyLine(
                                reply.get(1, Integer.class),
                                reply.get(2, String.class),
                                reply.get(3, String.class),
                                reply.get(4, Instant.class)))
                        .toList());
    }

    private int next(String lastOne, RequestNumber number) {
        Number last = (Number)
                em.createNativeQuery(lastOne).setParameter(1, number.text()).getSingleResult();
        return last == null ? 1 : last.intValue() + 1;
    }

    private Stream<Tuple> rows(String sql, RequestNumber number) {
        List<?> rows = em.createNativeQuery(sql, Tuple.class)
                .setParameter(1, number.text())
                .getResultList();
        return rows.stream().map(Tuple.class::cast);
    }
}
