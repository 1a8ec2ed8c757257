package kz.dalel.web.rest.convention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForgedCallsTest {
    @Test
    void a_bearer_token_or_our_header_proves_that_no_other_site_calls() {
        assertThat(ForgedCalls.proved("Bearer abc", null)).isTrue();
        assertThat(ForgedCalls.proved("bearer abc", null)).isTrue();
        assertThat(ForgedCalls.proved(null, "1")).isTrue();
    }

    @Test
    void a_cookie_alone_or_a_password_that_the_browser_adds_proves_nothing() {
        assertThat(ForgedCalls.proved(null, null)).isFalse();
        assertThat(ForgedCalls.proved("Basic abc", null)).isFalse();
        assertThat(ForgedCalls.proved(null, "yes")).isFalse();
    }
}
