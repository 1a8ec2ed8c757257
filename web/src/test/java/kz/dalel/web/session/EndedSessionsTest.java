package kz.dalel.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EndedSessionsTest {
    private static final Instant ORDER = Instant.parse("2026-10-03T06:00:00Z");

    private final EndedSessions ended = new EndedSessions();

    @Test
    void an_ended_login_is_over_and_another_login_of_the_same_person_is_not() {
        ended.end(new LogoutToken(Optional.of("one"), Optional.of("person"), ORDER));
        assertThat(ended.contains(login("one", ORDER.plusSeconds(60)))).isTrue();
        assertThat(ended.contains(login("two", ORDER.minusSeconds(60)))).isFalse();
    }

    @Test
    void an_order_for_the_person_ends_every_login_before_it() {
        ended.end(new LogoutToken(Optional.empty(), Optional.of("person"), ORDER));
        assertThat(ended.contains(login("one", ORDER))).isTrue();
        assertThat(ended.contains(login("two", ORDER.plusSeconds(1)))).isFalse();
    }

    private static Claims login(String session, Instant issued) {
        return new Claims(
                "person",
                Optional.of(session),
                Optional.empty(),
                Optional.empty(),
                issued,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
