package kz.dalel.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.dalel.kernel.Refusal;

/** Reads cases for those who take part in them. */
@Stateless
@RolesAllowed("**")
public class Cases {
    private static final Set<Capacity> OF_THE_CENTER =
            EnumSet.of(Capacity.REGISTRY, Capacity.EXPERT, Capacity.REVIEWER);
    private static final Set<Step> OPEN_TO_ALL = EnumSet.of(
            Step.SUBMISSION,
            Step.RECEIPT,
            Step.DISCREPANCY,
            Step.DISCREPANCY_ANSWER,
            Step.REGISTRATION,
            Step.RETURN,
            Step.SIGNATURE,
            Step.DELIVERY,
            Step.OBJECTS_RETURN,
            Step.WITHDRAWAL);

    /** Steps of the study itself: what was said in them is for those who study, review, or check the form. */
    private static final Set<Step> OF_THE_STUDY = EnumSet.of(
            Step.EXAMINATION,
            Step.DRAFT_CONCLUSION,
            Step.REVIEW_REQUEST,
            Step.REVIEW_RETURN,
            Step.REVIEW_END,
            Step.FORM_REFUSAL,
            Step.REOPENING);

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseFiles files;

    /** The case as the caller may see it; not found for everybody who takes no part. */
    public CaseSheet sheet(RequestNumber number) {
        ExaminationRequest request = files.open(number);
        Set<Capacity> standing = files.standing(number);
        List<Step> open = Arrays.stream(Step.values())
                .filter(step -> step.leavesFrom(request.state()) && files.entitles(request, step, standing))
                .toList();
        return new CaseSheet(
                request.sheet(ofTheCenter(standing)),
                List.copyOf(standing),
                participants(number),
                clocks(number),
                steps(number).stream().filter(s -> shows(s.step(), standing)).toList(),
                open);
    }

    /** What was said when the step was last taken, as JSON; not found when it never was, or is not for the caller. */
    public String said(RequestNumber number, Set<Step> steps) {
        files.open(number);
        Set<Capacity> standing = files.standing(number);
        List<String> shown =
                steps.stream().filter(s -> tells(s, standing)).map(Step::name).toList();
        List<?> said = em.createNativeQuery(
                        "select cast(jsonb_build_object('step', step, 'at', to_char(at at time zone 'UTC',"
                                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), 'actor', actor, 'said', said) as text) from step_record"
                                + " where request = ? and step in (?) order by ordinal desc limit 1")
                .setParameter(1, number.text())
                .setParameter(2, shown.isEmpty() ? List.of("") : shown)
                .getResultList();
        if (said.isEmpty()) throw Refusal.notFound("step.notTaken");
        return (String) said.get(0);
    }

    private boolean tells(Step step, Set<Capacity> standing) {
        if (!OF_THE_STUDY.contains(step)) return shows(step, standing);
        return standing.contains(Capacity.EXPERT) || standing.contains(Capacity.REVIEWER) || files.headOf(standing);
    }

    private static boolean shows(Step step, Set<Capacity> standing) {
        return OPEN_TO_ALL.contains(step) || ofTheCenter(standing);
    }

    private static boolean ofTheCenter(Set<Capacity> standing) {
        return standing.stream().anyMatch(OF_THE_CENTER::contains);
    }

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
                        "select clock, started, due, stopped, warned, escalated from request_clock where request = ?"
                                + " order by started",
                        number)
                .map(row -> new CaseSheet.Running(
                        row.get(0, String.class),
                        row.get(1, Instant.class),
                        row.get(2, Instant.class),
                        row.get(3, Instant.class),
                        row.get(4, Instant.class),
                        row.get(5, Instant.class)))
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
