package kz.dalel.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step × state × role × capacity, or none: allowed exactly where the table of the domain says. */
class StepTableTest {
    private static final Map<Step, LifeTable.Row> TABLE = LifeTable.read();
    private static final Set<String> ROLES =
            Stream.of(Roles.class.getFields()).map(StepTableTest::role).collect(Collectors.toUnmodifiableSet());

    @Test
    void the_table_tells_of_every_step_and_a_walk_reaches_every_state() {
        assertThat(TABLE.keySet()).containsExactlyInAnyOrder(Step.values());
        Set<State> reached = EnumSet.noneOf(State.class);
        for (RequestDraft.Kind kind : RequestDraft.Kind.values())
            reached.addAll(ways(kind).keySet());
        assertThat(reached).containsExactlyInAnyOrder(State.values());
        assertThat(ROLES).contains("head", "archivist", "administrator").hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void a_request_takes_a_step_from_the_states_of_its_row_alone(Step step) {
        for (RequestDraft.Kind kind : RequestDraft.Kind.values()) takes(step, kind);
    }

    private static void takes(Step step, RequestDraft.Kind kind) {
        LifeTable.Row row = TABLE.get(step);
        ways(kind).forEach((state, way) -> {
            ExaminationRequest request = walked(kind, way);
            boolean may = row.from().contains(state) && row.kinds().contains(kind);
            assertThat(request.mayTake(step)).as(step + " of " + kind).isEqualTo(may);
            if (may) {
                StepTaken taken = request.take(step, Instant.EPOCH);
                assertThat(taken.from()).isEqualTo(state);
                assertThat(request.state()).isEqualTo(taken.now());
            } else {
                assertThatThrownBy(() -> request.take(step, Instant.EPOCH))
                        .as(step + " of " + kind + " from " + state)
                        .isInstanceOf(Refusal.class);
                assertThat(request.state()).isEqualTo(state);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void a_step_leads_where_its_row_says(Step step) {
        LifeTable.Row row = TABLE.get(step);
        for (State state : row.from())
            for (State under : LifeTable.under(state))
                assertThat(step.after(state, under))
                        .as(step + " from " + state + " over " + under)
                        .isEqualTo(row.to(state, under));
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void a_step_is_for_the_capacities_and_roles_of_its_row_and_for_nobody_else(Step step) {
        LifeTable.Row row = TABLE.get(step);
        for (Set<Capacity> standing : standings())
            for (String role : ROLES) {
                boolean own = row.roles().contains(role) && !Collections.disjoint(row.capacities(), standing);
                boolean entered = row.capacities().contains(Capacity.APPOINTING)
                        && role.equals(Roles.REGISTRAR)
                        && standing.contains(Capacity.REGISTRY);
                String who = step + " as " + standing + " in the role " + role;
                assertThat(step.isFor(standing, Set.of(role), false)).as(who).isEqualTo(own);
                assertThat(step.isFor(standing, Set.of(role), true))
                        .as(who + " on paper")
                        .isEqualTo(own || entered);
            }
    }

    @Test
    void what_a_challenge_interrupts_goes_on() {
        ways(RequestDraft.Kind.EXAMINATION).forEach((state, way) -> {
            if (!state.isActive()) return;
            ExaminationRequest request = walked(RequestDraft.Kind.EXAMINATION, way);
            request.take(Step.CHALLENGE, Instant.EPOCH);
            assertThat(request.take(Step.CHALLENGE_REJECTION, Instant.EPOCH).now())
                    .isEqualTo(state);
        });
    }

    @Test
    void methodical_help_is_asked_and_answered_and_never_examined() {
        Map<State, List<Step>> ways = ways(RequestDraft.Kind.METHODICAL_HELP);
        assertThat(ways.keySet())
                .contains(State.ADVISING, State.DELIVERED, State.OBJECTS_RETURNED, State.ARCHIVED)
                .doesNotContain(
                        State.TRIAGED,
                        State.ASSIGNED,
                        State.ACCEPTED,
                        State.IN_EXAMINATION,
                        State.DRAFTED,
                        State.TECHNICAL_REVIEW,
                        State.READY_FOR_SIGNATURE,
                        State.SIGNED);
        ExaminationRequest request = walked(RequestDraft.Kind.METHODICAL_HELP, ways.get(State.ADVISING));
        for (Step step : List.of(Step.ACCEPTANCE, Step.DRAFT_CONCLUSION, Step.REVIEW_REQUEST, Step.SIGNATURE))
            assertThatThrownBy(() -> request.take(step, Instant.EPOCH))
                    .as(step.name())
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("advice.noExamination"));
    }

    @Test
    void what_is_examined_is_never_answered_by_an_adviser() {
        Map<State, List<Step>> ways = ways(RequestDraft.Kind.EXAMINATION);
        assertThat(ways.keySet()).doesNotContain(State.ADVISING);
        ExaminationRequest request = walked(RequestDraft.Kind.EXAMINATION, ways.get(State.REGISTERED));
        assertThatThrownBy(() -> request.take(Step.ADVISER_NAMING, Instant.EPOCH))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("advice.onlyForHelp"));
    }

    @Test
    void a_request_that_was_on_its_way_to_an_examination_goes_to_an_adviser_from_wherever_it_stands() {
        ways(RequestDraft.Kind.EXAMINATION).forEach((state, way) -> {
            if (!state.isActive()) return;
            ExaminationRequest begunBefore = walked(RequestDraft.Kind.EXAMINATION, way);
            begunBefore.decide(of(RequestDraft.Kind.METHODICAL_HELP));
            assertThat(begunBefore.take(Step.ADVISER_NAMING, Instant.EPOCH).now())
                    .as("from " + state)
                    .isEqualTo(State.ADVISING);
        });
    }

    /** By which steps each state is reached from a draft, the shortest way. */
    private static Map<State, List<Step>> ways(RequestDraft.Kind kind) {
        Map<State, List<Step>> ways = new EnumMap<>(State.class);
        ways.put(State.DRAFT, List.of());
        Deque<State> open = new ArrayDeque<>(ways.keySet());
        while (!open.isEmpty()) {
            State state = open.remove();
            for (Step step : Step.values()) {
                if (!step.leavesFrom(state) || !TABLE.get(step).kinds().contains(kind)) continue;
                List<Step> way = new ArrayList<>(ways.get(state));
                way.add(step);
                State next = walked(kind, way).state();
                if (ways.putIfAbsent(next, way) == null) open.add(next);
            }
        }
        return ways;
    }

    private static TriageDecision of(RequestDraft.Kind kind) {
        return new TriageDecision(kind, RequestDraft.Type.PRIMARY, null, null, null, null, null);
    }

    private static ExaminationRequest walked(RequestDraft.Kind kind, List<Step> way) {
        ExaminationRequest request = new ExaminationRequest(
                new RequestNumber("AST-2026-000001"), new Appointed("MVD", "A", "a"), "a", Instant.EPOCH, false);
        request.decide(of(kind));
        way.forEach(step -> request.take(step, Instant.EPOCH));
        return request;
    }

    /** None, one, and each pair of capacities. */
    private static List<Set<Capacity>> standings() {
        List<Set<Capacity>> standings = new ArrayList<>(List.of(Set.of()));
        for (Capacity one : Capacity.values())
            for (Capacity other : Capacity.values()) standings.add(one == other ? Set.of(one) : Set.of(one, other));
        return standings;
    }

    private static String role(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
