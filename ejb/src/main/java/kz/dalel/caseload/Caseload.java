package kz.dalel.caseload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.dalel.caseload.CaseloadSheet.Received;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.law.LawBook;
import kz.dalel.request.Capacity;
import kz.dalel.request.State;

/**
 * The caseload as far as the caller supervises it: heads that of their sites, a supervising prosecutor that of the cases under his
 * supervision; a statistician that of all sites, without numbers by which somebody might be recognised. A sealed case is in none.
 */
@Stateless
@RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD, Roles.PROSECUTOR, Roles.STATISTICIAN})
public class Caseload {
    /** A case is at risk when its term ends within so many working days. */
    private static final int RISK_DAYS = 5;

    private static final Set<State> OPEN = states(state -> state != State.DRAFT && state.turn() != null);
    private static final Set<State> RUNNING = states(State::isUnderWay);
    private static final Set<State> RECEIVED = EnumSet.of(State.RECEIVED, State.DISCREPANCY);

    @Inject
    Tally tally;

    @Inject
    LawBook law;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /** All figures as they are now. */
    public CaseloadSheet sheet() {
        Instant now = time.instant();
        return caller.actor().has(Roles.STATISTICIAN) ? withoutSmall(now) : sheet(now);
    }

    /** When the terms end that are at risk now, exclusive: 24:00 in Astana of the fifth working day after today. */
    public Instant riskEnds() {
        LocalDate today = time.today();
        LocalDate last = law.calendar(today.getYear(), today.getYear() + 1).plusWorkingDays(today, RISK_DAYS);
        return last.plusDays(1).atStartOfDay(Time.ASTANA).toInstant();
    }

    private CaseloadSheet sheet(Instant now) {
        Capacity as = heads() ? Capacity.REGISTRY : Capacity.SUPERVISING_PROSECUTOR;
        List<InState> open = tally.states(as, OPEN);
        return new CaseloadSheet(
                now,
                open,
                tally.due(as, RUNNING, Instant.EPOCH, now),
                tally.due(as, RUNNING, now, riskEnds()),
                of(open, State.SUSPENDED),
                new Received(received(open), waits(as, now, 3), waits(as, now, 10), tally.oldest(as, RECEIVED)),
                tally.units(as, RUNNING),
                heads() ? tally.experts(RUNNING) : List.of());
    }

    /** Each number that is small is left out, and whatever it would follow from. */
    private CaseloadSheet withoutSmall(Instant now) {
        Capacity as = Capacity.REGISTRY;
        List<InState> open = Suppression.table(
                tally.states(as, OPEN), InState::count, (line, count) -> new InState(line.state(), count));
        Count received = received(open);
        Count overThreeDays = Suppression.part(received, waits(as, now, 3));
        return new CaseloadSheet(
                now,
                open,
                Suppression.alone(tally.due(as, RUNNING, Instant.EPOCH, now)),
                Suppression.alone(tally.due(as, RUNNING, now, riskEnds())),
                of(open, State.SUSPENDED),
                new Received(received, overThreeDays, Suppression.part(overThreeDays, waits(as, now, 10)), null),
                Suppression.table(
                        tally.units(as, RUNNING), InUnit::count, (line, count) -> new InUnit(line.unit(), count)),
                List.of());
    }

    private Count waits(Capacity as, Instant now, int days) {
        return tally.due(as, RECEIVED, Instant.EPOCH, now.minus(Duration.ofDays(days)));
    }

    private boolean heads() {
        return caller.actor().has(Roles.HEAD) || caller.actor().has(Roles.UNIT_HEAD);
    }

    private static Count received(List<InState> open) {
        return of(open, State.RECEIVED).plus(of(open, State.DISCREPANCY));
    }

    private static Count of(List<InState> open, State state) {
        return open.stream()
                .filter(line -> line.state() == state)
                .map(InState::count)
                .findFirst()
                .orElseThrow();
    }

    private static Set<State> states(Predicate<State> which) {
        Set<State> states = EnumSet.allOf(State.class);
        states.removeIf(which.negate());
        return states;
    }
}
