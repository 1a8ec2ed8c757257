package kz.dalel.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dalel.custody.CustodyHistory;
import kz.dalel.custody.HistoryLine;
import kz.dalel.kernel.Cursor;
import kz.dalel.kernel.Page;
import kz.dalel.kernel.Refusal;

/** Reads cases for those who take part in them. */
@Stateless
@RolesAllowed("**")
public class Cases {
    @PersistenceContext
    EntityManager em;

    @Inject
    CaseFiles files;

    @Inject
    CustodyHistory history;

    /** The case as the caller may see it; not found for everybody who takes no part. */
    public CaseSheet sheet(RequestNumber number) {
        ExaminationRequest request = files.open(number);
        Set<Capacity> standing = files.standing(number);
        boolean heads = files.headOf(standing);
        List<Step> open = Arrays.stream(Step.values())
                .filter(step -> request.mayTake(step) && files.entitles(request, step, standing))
                .toList();
        return new CaseSheet(
                request.sheet(Audience.CENTER.includes(standing, heads)),
                List.copyOf(standing),
                participants(number),
                clocks(number),
                steps(number).stream()
                        .filter(taken -> Audience.ofTaken(taken.step()).includes(standing, heads))
                        .toList(),
                open);
    }

    /** What the request says of itself, with what was done to it in this transaction; not found as above. */
    public RequestSheet request(RequestNumber number) {
        ExaminationRequest request = files.open(number);
        Set<Capacity> standing = files.standing(number);
        em.flush(); // its version is that of the row
        return request.sheet(Audience.CENTER.includes(standing, files.headOf(standing)));
    }

    /** Where the request stands after what was done to it in this transaction; not found as above. */
    public Place place(RequestNumber number) {
        ExaminationRequest request = files.open(number);
        em.flush(); // its version is that of the row
        return new Place(request.state(), request.version());
    }

    /** Not found for everybody to whom the case does not show. */
    public void demandShown(RequestNumber number) {
        files.open(number);
    }

    /** What was said when the step was last taken, as JSON; not found when it never was, or is not for the caller. */
    public String said(RequestNumber number, Set<Step> steps) {
        files.open(number);
        Set<Capacity> standing = files.standing(number);
        boolean heads = files.headOf(standing);
        List<String> told = steps.stream()
                .filter(step -> Audience.ofSaid(step).includes(standing, heads))
                .map(Step::name)
                .toList();
        List<?> said = em.createNativeQuery(
                        "select cast(jsonb_build_object('step', step, 'at', to_char(at at time zone 'UTC',"
                                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), 'actor', actor, 'said', said) as text) from step_record"
                                + " join step_words using (request, ordinal)"
                                + " where request = ? and step in (?) order by ordinal desc limit 1")
                .setParameter(1, number.text())
                .setParameter(2, told.isEmpty() ? List.of("") : told)
                .getResultList();
        if (said.isEmpty()) throw Refusal.notFound("step.notTaken");
        return (String) said.get(0);
    }

    /** What was done in the case, to its objects and its conclusion, as far as it is for the caller; the newest act last. */
    public Page<HistoryLine> custody(RequestNumber number, Optional<Cursor> after, int limit) {
        files.open(number);
        return history.ofRequest(number.text(), after, limit);
    }

    /** Where a request stands, and the version of its row. */
    public record Place(State state, long version) {}

    private List<CaseSheet.Participant> participants(RequestNumber number) {
        return rows(
                        "select p.party, o.name, p.capacity, p.ground, p.since, p.until from participation p"
                                + " left join officer o on p.party = 'user:' || o.id where p.request = ? order by p.since, p.id",
                        number)
                .map(row -> new CaseSheet.Participant(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        Capacity.valueOf(row.get(2, String.class)),
                        row.get(3, String.class),
                        row.get(4, Instant.class),
                        row.get(5, Instant.class)))
                .toList();
    }

    private List<CaseSheet.Running> clocks(RequestNumber number) {
        return rows(
                        "select clock, started, due, stopped, warned, escalated, paused, extra_days from request_clock where request = ?"
                                + " order by started",
                        number)
                .map(row -> new CaseSheet.Running(
                        row.get(0, String.class),
                        row.get(1, Instant.class),
                        row.get(2, Instant.class),
                        row.get(3, Instant.class),
                        row.get(4, Instant.class),
                        row.get(5, Instant.class),
                        row.get(6, Instant.class),
                        row.get(7, Integer.class)))
                .toList();
    }

    private List<CaseSheet.Taken> steps(RequestNumber number) {
        return rows(
                        "select s.ordinal, s.step, s.from_state, s.to_state, coalesce(o.name, s.actor), s.at from step_record s"
                                + " left join officer o on o.id = s.actor where s.request = ? order by s.ordinal",
                        number)
                .map(row -> new CaseSheet.Taken(
                        row.get(0, Integer.class),
                        Step.valueOf(row.get(1, String.class)),
                        State.valueOf(row.get(2, String.class)),
                        State.valueOf(row.get(3, String.class)),
                        row.get(4, String.class),
                        row.get(5, Instant.class)))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private Stream<Tuple> rows(String sql, RequestNumber number) {
        return ((List<Tuple>) em.createNativeQuery(sql, Tuple.class)
                        .setParameter(1, number.text())
                        .getResultList())
                .stream();
    }
}
