package kz.dalel.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.request.Capacity;
import kz.dalel.request.ClockRang;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.State;
import kz.dalel.request.Step;
import kz.dalel.request.StepTaken;
import org.junit.jupiter.api.Test;

/** The calls of one event are one notice: who is called twice is told once, for the database knows it again. */
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class StepBellTest {
    private static final RequestNumber NUMBER = new RequestNumber("AST-2026-000001");
    private final List<Notice> notices = new ArrayList<>();
    private final List<Capacity> called = new ArrayList<>();
    private final StepBell bell = new StepBell();

    StepBellTest() {
        bell.calls = new Calls() {
            @Override
            void everybody(Notice notice, Set<Capacity> capacities, Set<String> roles) {
                notices.add(notice);
                called.addAll(capacities);
            }
        };
        bell.time = new Time() {
            private Instant now = Instant.EPOCH;

            @Override
            public Instant instant() {
                now = now.plusNanos(1000);
                return now;
            }
        };
    }

    @Test
    void the_term_for_advice_rings_once_for_a_head_who_advises() {
        bell.rang(new ClockRang(NUMBER, "T7", Instant.EPOCH, false));
        assertThat(called).containsExactlyInAnyOrder(Capacity.ADVISER, Capacity.REGISTRY);
        assertThat(notices).hasSize(2).containsOnly(notices.get(0));
    }

    @Test
    void a_withdrawal_is_one_notice_for_heads_and_adviser() {
        bell.taken(new StepTaken(NUMBER, Step.WITHDRAWAL, State.ADVISING, State.WITHDRAWN, Instant.EPOCH));
        assertThat(called).contains(Capacity.ADVISER, Capacity.REGISTRY);
        List<Notice> told = notices.stream()
                .filter(notice -> notice.kind() == NoticeKind.TOLD)
                .toList();
        assertThat(told).hasSize(2).containsOnly(told.get(0));
        assertThat(Telling.STUDY_ROLES).contains(Roles.HEAD);
    }
}
