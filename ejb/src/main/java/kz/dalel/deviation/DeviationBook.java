package kz.dalel.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.State;

/** Keeps deviations. Called by services only. */
@ApplicationScoped
class DeviationBook {
    private static final Set<State> AT_WORK = EnumSet.of(State.IN_EXAMINATION, State.DRAFTED);
    private static final String SHEETS =
            "select d.ordinal, d.note, d.method, d.what, d.reason, coalesce(a.name, d.recorded_by), d.recorded_at,"
                    + " d.authorised, coalesce(b.name, d.decided_by), d.decided_at, d.remark from deviation d"
                    + " left join officer a on a.id = d.recorded_by left join officer b on b.id = d.decided_by"
                    + " where d.request = ? order by d.ordinal";

    private static final String UNRECORDED =
            "select n.ordinal from note n where n.request = ?1 and n.kind = 'DEVIATION'"
                    + " and not exists (select 1 from note m where m.request = n.request and m.amends = n.ordinal)"
                    + " and not exists (select 1 from deviation d where d.request = n.request and d.note = n.ordinal)"
                    + " order by n.ordinal";
    private static final String UNTOLD = "select d.ordinal from deviation d where d.request = ?1 and d.decided_at >"
            + " (select max(c.drafted_at) from conclusion c where c.request = ?1) order by d.ordinal";

    @PersistenceContext
    EntityManager em;

    @Inject
    Admission admission;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /** Records it; refused unless the case's expert does so while he works. The request is locked, so that numbers follow. */
    Deviation record(RequestNumber number, DeviationForm form) {
        State state = State.valueOf(opened(number));
        if (!admission.takesPartAs(number, Capacity.EXPERT)) throw Refusal.forbidden("examination.notExpert");
        if (!AT_WORK.contains(state)) throw Refusal.conflict("examination.notNow", number.text());
        if (form.note() != null
                && !numbers("select ordinal from note where request = ?", number)
                        .contains(form.note())) throw Refusal.invalid("note.unknown", form.note());
        Number last = (Number) em.createNativeQuery("select coalesce(max(ordinal), 0) from deviation where request = ?")
                .setParameter(1, number.text())
                .getSingleResult();
        Deviation.Key key = new Deviation.Key(number, last.intValue() + 1);
        Deviation recorded = new Deviation(key, form, caller.actor().id(), time.instant());
        em.persist(recorded);
        return recorded;
    }

    /** Decides, as whoever heads the site of the case. */
    void decide(RequestNumber number, int ordinal, DeviationDecision decision) {
        opened(number);
        if (!admission.takesPartAs(number, Capacity.REGISTRY)) throw Refusal.forbidden("deviation.notHead");
        Deviation found = em.find(Deviation.class, new Deviation.Key(number, ordinal));
        if (found == null) throw Refusal.notFound("deviation.unknown", ordinal);
        found.decide(decision, caller.actor().id(), time.instant());
    }

    /** The deviations of the request that show to the caller, in their order. */
    List<DeviationSheet> of(RequestNumber number) {
        return rows(SHEETS, number).map(DeviationBook::sheet).toList();
    }

    /** Refused as not found unless the request shows to the caller, or a ticket opens it. */
    void demandOpen(RequestNumber number) {
        boolean open = rows("select 1 where exists (select 1 from request where number = ?1) or has_ticket(?1)", number)
                .findAny()
                .isPresent();
        if (!open) throw Refusal.notFound("request.unknown");
    }

    /** What stands against a conclusion: deviations that wait for their decision, and notes of some that have no record. */
    List<Refusal> against(RequestNumber number) {
        List<Refusal> against = new ArrayList<>();
        for (DeviationSheet deviation : of(number))
            if (deviation.decidedAt() == null)
                against.add(Refusal.conflict("deviation.undecided", deviation.ordinal()));
        for (int note : numbers(UNRECORDED, number)) against.add(Refusal.conflict("deviation.unrecorded", note));
        return against;
    }

    /** Numbers of the deviations that were decided on after the newest version of the conclusion was drafted. */
    List<Integer> untold(RequestNumber number) {
        return numbers(UNTOLD, number);
    }

    /** The role in which the caller decides. */
    String headsAs() {
        return caller.actor().has(Roles.HEAD) ? Roles.HEAD : Roles.UNIT_HEAD;
    }

    private List<Integer> numbers(String sql, RequestNumber number) {
        return rows(sql, number).map(row -> row.get(0, Integer.class)).toList();
    }

    /** The state of the request, locked until the end of the transaction. */
    private String opened(RequestNumber number) {
        return rows("select state from request where number = ? for no key update", number)
                .map(row -> row.get(0, String.class))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("request.unknown"));
    }

    private static DeviationSheet sheet(Tuple row) {
        DeviationForm said = new DeviationForm(
                row.get(1, Integer.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class));
        return new DeviationSheet(
                row.get(0, Integer.class),
                said,
                row.get(5, String.class),
                row.get(6, Instant.class),
                row.get(7, Boolean.class),
                row.get(8, String.class),
                row.get(9, Instant.class),
                row.get(10, String.class));
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private Stream<Tuple> rows(String sql, RequestNumber number) {
        return ((List<Tuple>) em.createNativeQuery(sql, Tuple.class)
                        .setParameter(1, number.text())
                        .getResultList())
                .stream();
    }
}
