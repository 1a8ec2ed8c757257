package kz.dalel.web.page.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.dalel.notice.NoticeKind;
import kz.dalel.notice.NoticeLine;
import kz.dalel.request.RequestDraft.Kind;
import kz.dalel.request.State;
import kz.dalel.web.language.Language;
import kz.dalel.web.language.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeWordsTest {
    @Test
    void a_head_is_told_to_name_an_adviser_and_not_to_decide_about_an_examination() {
        assertThat(NoticeWords.asked(turn(State.REGISTERED, Kind.METHODICAL_HELP)))
                .isEqualTo("work.ask.adviser");
        assertThat(NoticeWords.asked(turn(State.REGISTERED, Kind.EXAMINATION))).isEqualTo("work.ask.REGISTERED");
        assertThat(NoticeWords.asked(turn(State.REGISTERED, Kind.SPECIALIST_STUDY)))
                .isEqualTo("work.ask.REGISTERED");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatever_waits_for_somebody_is_asked_in_words_of_every_language(Kind kind) {
        for (State state : State.values()) {
            if (state.turn() == null) continue;
            String key = NoticeWords.asked(turn(state, kind));
            for (Language language : Language.values())
                assertThat(Vocabulary.of(language).knows(key))
                        .as(key + " " + language)
                        .isTrue();
        }
    }

    private static NoticeLine turn(State state, Kind kind) {
        return new NoticeLine(1, NoticeKind.TURN, "AST-2026-000001", kind, state.name(), null, Instant.EPOCH, null);
    }
}
