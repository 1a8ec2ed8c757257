package kz.dalel.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageSwitchTest {
    @Test
    void the_same_page_is_shown_without_the_choice() {
        assertThat(LanguageSwitch.address("/app/work.xhtml", "lang=kk")).isEqualTo("/app/work.xhtml");
        assertThat(LanguageSwitch.address("/app/work.xhtml", "a=1&lang=kk&b=2")).isEqualTo("/app/work.xhtml?a=1&b=2");
    }

    @Test
    void it_never_leads_to_another_host() {
        assertThat(LanguageSwitch.address("//evil.example/a.xhtml", "lang=kk")).isEqualTo("/evil.example/a.xhtml");
        assertThat(LanguageSwitch.address("/\\evil.example/a.xhtml", "lang=kk")).isEqualTo("/evil.example/a.xhtml");
    }
}
