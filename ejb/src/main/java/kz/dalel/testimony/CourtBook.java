package kz.dalel.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestNumber;

/** Keeps summonses, testimonies and outcomes, each written once. Called by services only. */
@ApplicationScoped
class CourtBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    LocalDate today() {
        return time.today();
    }

    /** Its number in the request. */
    int summon(RequestNumber number, Summoned said) {
        int ordinal = last("summons", number) + 1;
        write(
                "insert into summons (request, ordinal, court, hearing, hour, place, questions, summoned_by, summoned_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                number.text(),
                ordinal,
                said.court(),
                said.hearing(),
                said.hour(),
                said.place(),
                said.questions(),
                caller.actor().id(),
                time.instant());
        return ordinal;
    }

    /** The number of the summons that it follows: the last one. */
    int testify(RequestNumber number, Testified said) {
        int ordinal = last("summons", number);
        write(
                "insert into testimony (request, ordinal, given_on, summary, recorded_by, recorded_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)",
                number.text(),
                ordinal,
                said.givenOn(),
                said.summary(),
                caller.actor().id(),
                time.instant());
        return ordinal;
    }

    /** Its number in the request. */
    int record(RequestNumber number, Ruled said) {
        int ordinal = last("outcome", number) + 1;
        write(
                "insert into outcome (request, ordinal, ruling, reason, articles, court, decided_on, act_number, recorded_by,"
                        + " recorded_at) values (?1, ?2, ?3, ?4, string_to_array(?5, ' '), ?6, ?7, ?8, ?9, ?10)",
                number.text(),
                ordinal,
                said.ruling().name(),
                said.reason(),
                String.join(" ", said.articles()),
                said.court(),
                said.decidedOn(),
                said.actNumber(),
                caller.actor().id(),
                time.instant());
        return ordinal;
    }

    CourtSheet sheet(RequestNumber number) {
        return new CourtSheet(appearances(number), outcomes(number));
    }

    private List<CourtSheet.Appearance> appearances(RequestNumber number) {
        return rows(
                        "select s.ordinal, s.court, cast(s.hearing as text), s.hour, s.place, s.questions,"
                                + " coalesce(a.name, s.summoned_by), s.summoned_at, cast(t.given_on as text), t.summary,"
                                + " coalesce(b.name, t.recorded_by), t.recorded_at from summons s"
                                + " left join testimony t on t.request = s.request and t.ordinal = s.ordinal"
                                + " left join officer a on a.id = s.summoned_by left join officer b on b.id = t.recorded_by"
                                + " where s.request = ?1 order by s.ordinal",
                        number)
                .map(row -> new CourtSheet.Appearance(
                        row.get(0, Integer.class),
                        row.get(1, String.class),
                        day(row.get(2, String.class)),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, String.class),
                        row.get(6, String.class),
                        row.get(7, Instant.class),
                        day(row.get(8, String.class)),
                        row.get(9, String.class),
                        row.get(10, String.class),
                        row.get(11, Instant.class)))
                .toList();
    }

    private List<CourtSheet.Outcome> outcomes(RequestNumber number) {
        return rows(
                        "select u.ordinal, u.ruling, u.reason, array_to_string(u.articles, ' '), u.court,"
                                + " cast(u.decided_on as text), u.act_number, coalesce(o.name, u.recorded_by), u.recorded_at"
                                + " from outcome u left join officer o on o.id = u.recorded_by where u.request = ?1"
                                + " order by u.ordinal",
                        number)
                .map(row -> new CourtSheet.Outcome(
                        row.get(0, Integer.class),
                        Ruled.Ruling.valueOf(row.get(1, String.class)),
                        row.get(2, String.class),
                        Stream.of(row.get(3, String.class).split(" ", -1))
                                .filter(code -> !code.isEmpty())
                                .toList(),
                        row.get(4, String.class),
                        day(row.get(5, String.class)),
                        row.get(6, String.class),
                        row.get(7, String.class),
                        row.get(8, Instant.class)))
                .toList();
    }

    private int last(String table, RequestNumber number) {
        Number last =
                (Number) em.createNativeQuery("select coalesce(max(ordinal), 0) from " + table + " where request = ?1")
                        .setParameter(1, number.text())
                        .getSingleResult();
        return last.intValue();
    }

    private Stream<Tuple> rows(String sql, RequestNumber number) {
        List<?> rows = em.createNativeQuery(sql, Tuple.class)
                .setParameter(1, number.text())
                .getResultList();
        return rows.stream().map(Tuple.class::cast);
    }

    private void write(String sql, Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        query.executeUpdate();
    }

    private static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
