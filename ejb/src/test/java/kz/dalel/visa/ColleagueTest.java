package kz.dalel.visa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.Capacity;
import kz.dalel.request.State;
import org.junit.jupiter.api.Test;

class ColleagueTest {
    private static final List<Capacity> COLLEAGUE = List.of(Capacity.APPOINTING_BODY);
    private static final List<Capacity> HIMSELF = List.of(Capacity.APPOINTING, Capacity.APPOINTING_BODY);

    @Test
    void the_appointing_person_puts_none_whether_the_body_keeps_it_or_not() {
        for (boolean kept : new boolean[] {true, false})
            assertThat(against(HIMSELF, State.SUBMITTED, kept, false)).isEqualTo("visa.own");
    }

    @Test
    void nobody_puts_one_while_the_body_keeps_none() {
        assertThat(against(COLLEAGUE, State.SUBMITTED, false, false)).isEqualTo("visa.off");
    }

    @Test
    void a_colleague_puts_one_from_submission_until_the_archive() {
        Set<State> shut = Stream.of(State.values())
                .filter(state -> !against(COLLEAGUE, state, true, false).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(State.class)));
        assertThat(shut).containsExactly(State.DRAFT, State.ARCHIVED, State.DISPOSED);
        assertThat(against(COLLEAGUE, State.DRAFT, true, false)).isEqualTo("visa.draft");
        assertThat(against(COLLEAGUE, State.DISPOSED, true, false)).isEqualTo("visa.archived");
    }

    @Test
    void he_puts_it_once() {
        assertThat(against(COLLEAGUE, State.REGISTERED, true, true)).isEqualTo("visa.given");
    }

    private static String against(List<Capacity> standing, State state, boolean kept, boolean gave) {
        return Colleague.against(standing, state, kept, gave).map(Refusal::key).orElse("");
    }
}
