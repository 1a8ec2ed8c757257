package kz.dalel.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AssuranceTest {
    private static final Instant NOON = Instant.parse("2026-02-03T07:00:00Z");

    private final Assurance assurance = new Assurance();

    @Test
    void where_nobody_says_anything_nothing_is_sure() {
        refused(NOON);
    }

    @Test
    void a_second_factor_counts_for_five_minutes() {
        assurance.note(Assurance.SECOND_FACTOR, NOON);
        assertThatCode(() -> assurance.demandSecondFactor(NOON.plusSeconds(300)))
                .doesNotThrowAnyException();
        refused(NOON.plusSeconds(301));
    }

    @Test
    void a_password_alone_never_counts_however_fresh() {
        assurance.note("password", NOON);
        assurance.note("1", NOON);
        assurance.note(null, NOON);
        assurance.note(Assurance.SECOND_FACTOR, null);
        refused(NOON);
    }

    @Test
    void the_latest_second_factor_counts_in_whatever_order_it_is_told() {
        assurance.note(Assurance.SECOND_FACTOR, NOON);
        assurance.note(Assurance.SECOND_FACTOR, NOON.minusSeconds(3600));
        assurance.note("password", NOON.plusSeconds(60));
        assertThatCode(() -> assurance.demandSecondFactor(NOON.plusSeconds(299)))
                .doesNotThrowAnyException();
        refused(NOON.plusSeconds(320));
    }

    private void refused(Instant now) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> assurance.demandSecondFactor(now));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STEP_UP);
        assertThat(refusal.kind().status()).isEqualTo(401);
    }
}
