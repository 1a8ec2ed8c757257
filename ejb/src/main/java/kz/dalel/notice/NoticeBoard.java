package kz.dalel.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Cursor;
import kz.dalel.kernel.Page;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.RequestNumber;

/** The caller's own notices, in cases that still show to him. */
@Stateless
@RolesAllowed("**")
public class NoticeBoard {
    /** Counting stops here. */
    public static final int COUNTED = 100;

    private static final String UNREAD = "n.read_at is null";
    private static final String READ = "n.read_at is not null";
    private static final String LINES =
            "select n.id, n.kind, n.request, r.kind as request_kind, n.subject, o.name, n.at, n.read_at from notice n"
                    + " join request r on r.number = n.request left join officer o on o.id = n.in_place_of where n.recipient = ?1 and ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /** Unread ones first, in each half the newest first. */
    public Page<NoticeLine> list(Optional<Cursor> after, int limit) {
        boolean among = after.map(place -> place.id().startsWith("u")).orElse(true);
        List<NoticeLine> lines = new ArrayList<>();
        if (among) lines.addAll(lines(UNREAD, after, limit + 1));
        if (lines.size() <= limit)
            lines.addAll(lines(READ, among ? Optional.empty() : after, limit + 1 - lines.size()));
        return Page.of(lines, limit, NoticeBoard::place);
    }

    /** How many are unread, at most {@link #COUNTED} + 1. */
    public int unread() {
        Number count = (Number) em.createNativeQuery(
                        "select count(*) from (select 1 from notice where recipient = ?1 and read_at is null limit ?2) counted")
                .setParameter(1, caller.actor().id())
                .setParameter(2, COUNTED + 1)
                .getSingleResult();
        return count.intValue();
    }

    /** Marks one as read, once and for all; not found when the caller has no such notice. */
    public void read(long id) {
        if (mark("id = ?3", id) == 0
                && lines("n.id = " + id, Optional.empty(), 1).isEmpty()) throw Refusal.notFound("notice.unknown");
    }

    /** Marks those as read that are not newer than this one. */
    public void readUpTo(long id) {
        mark("id <= ?3", id);
    }

    /** Whoever opens a case has seen what he was told of it. */
    public void readAbout(RequestNumber number) {
        mark("request = ?3", number.text());
    }

    private int mark(String which, Object value) {
        return em.createNativeQuery(
                        "update notice set read_at = ?1 where recipient = ?2 and read_at is null and " + which)
                .setParameter(1, time.instant())
                .setParameter(2, caller.actor().id())
                .setParameter(3, value)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private List<NoticeLine> lines(String which, Optional<Cursor> after, int most) {
        String from = after.isPresent() ? " and (n.at, n.id) < (?3, ?4)" : "";
        var query = em.createNativeQuery(LINES + which + from + " order by n.at desc, n.id desc limit ?2", Tuple.class)
                .setParameter(1, caller.actor().id())
                .setParameter(2, most);
        after.ifPresent(place -> query.setParameter(3, place.due().orElseThrow(NoticeBoard::broken))
                .setParameter(4, number(place.id())));
        return ((List<Tuple>) query.getResultList())
                .stream().map(NoticeBoard::line).toList();
    }

    private static Cursor place(NoticeLine line) {
        return new Cursor(Optional.of(line.at()), (line.readAt() == null ? "u" : "r") + line.id());
    }

    private static long number(String id) {
        if (!id.matches("[ur][0-9]{1,18}")) throw broken();
        return Long.parseLong(id.substring(1));
    }

    private static Refusal broken() {
        return Refusal.invalid("cursor.broken");
    }

    private static NoticeLine line(Tuple row) {
        return new NoticeLine(
                row.get(0, Long.class),
                NoticeKind.valueOf(row.get(1, String.class)),
                row.get(2, String.class),
                RequestDraft.Kind.valueOf(row.get(3, String.class)),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, Instant.class),
                row.get(7, Instant.class));
    }
}
