package kz.dalel.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.State;

/** Keeps links and attached conclusions. Called by services only. */
@ApplicationScoped
class LinkBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /** What is attached to the request; the earlier number is null where that request does not show. */
    Optional<LinkSheet.Previous> previous(RequestNumber number) {
        return rows(
                        "select l.previous, p.elsewhere, p.reasons, p.version, p.content_sha256, p.sha256, p.name, p.size,"
                                + " p.attached_at from previous_conclusion p left join request_link l on l.request = p.request"
                                + " where p.request = ?1",
                        number.text())
                .findFirst()
                .map(row -> new LinkSheet.Previous(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Integer.class),
                        row.get(4, String.class),
                        row.get(5, String.class),
                        row.get(6, String.class),
                        row.get(7, Number.class).longValue(),
                        row.get(8, Instant.class)));
    }

    /** The requests that follow this one, the first first. */
    List<LinkSheet.Later> later(RequestNumber number) {
        return rows(
                        "select l.request, r.type, r.state, l.linked_at from request_link l join request r on r.number = l.request"
                                + " where l.previous = ?1 order by l.linked_at, l.request",
                        number.text())
                .map(row -> new LinkSheet.Later(
                        row.get(0, String.class),
                        RequestDraft.Type.valueOf(row.get(1, String.class)),
                        State.valueOf(row.get(2, String.class)),
                        row.get(3, Instant.class)))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query for one column of text
    Set<String> previousExperts(RequestNumber number) {
        return Set.copyOf(em.createNativeQuery("select officer from previous_experts(?)", String.class)
                .setParameter(1, number.text())
                .getResultList());
    }

    /** The conclusion of that request as it was delivered; none where none shows to the caller. */
    Optional<Issued> issued(RequestNumber previous) {
        return rows(
                        "select r.state, c.version, c.content_sha256, s.scan_sha256, s.scan_name, s.scan_size from request r"
                                + " join conclusion c on c.request = r.number and c.status = 'DELIVERED'"
                                + " join conclusion_signature s on s.request = c.request and s.version = c.version"
                                + " where r.number = ?1",
                        previous.text())
                .findFirst()
                .map(row -> new Issued(
                        previous,
                        State.valueOf(row.get(0, String.class)),
                        row.get(1, Integer.class),
                        row.get(2, String.class),
                        new Attached(
                                row.get(3, String.class),
                                row.get(4, String.class),
                                row.get(5, Number.class).longValue())));
    }

    void link(RequestNumber number, Issued issued) {
        write(
                "insert into request_link (request, previous, linked_by, linked_at) values (?1, ?2, ?3, ?4)",
                number.text(),
                issued.request().text(),
                caller.actor().id(),
                time.instant());
    }

    void attach(RequestNumber number, Attached file, String reasons, String elsewhere, Issued issued) {
        write(
                "insert into previous_conclusion (request, reasons, elsewhere, version, content_sha256, sha256, name, size,"
                        + " attached_by, attached_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                number.text(),
                reasons,
                elsewhere,
                issued == null ? null : issued.version(),
                issued == null ? null : issued.contentSha256(),
                file.sha256(),
                file.name(),
                file.size(),
                caller.actor().id(),
                time.instant());
    }

    /** The draft follows nothing any more. */
    void detach(RequestNumber number) {
        write("delete from request_link where request = ?1", number.text());
        write("delete from previous_conclusion where request = ?1", number.text());
    }

    private void write(String sql, Object... values) {
        filled(em.createNativeQuery(sql), values).executeUpdate();
    }

    private Stream<Tuple> rows(String sql, Object... values) {
        List<?> rows = filled(em.createNativeQuery(sql, Tuple.class), values).getResultList();
        return rows.stream().map(Tuple.class::cast);
    }

    private static Query filled(Query query, Object... values) {
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return query;
    }

    /** A conclusion that was delivered, and the file that is attached of it. */
    record Issued(RequestNumber request, State state, int version, String contentSha256, Attached file) {}

    /** A file; size in bytes. */
    record Attached(String sha256, String name, long size) {}
}
