package kz.dalel.web.page.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.notice.NoticeLine;
import kz.dalel.web.language.Words;
import kz.dalel.web.page.Asked;

/** Notices in words, {@code #{noticeWords.of(notice)}}. */
@Named
@RequestScoped
public class NoticeWords {
    @Inject
    Words words;

    /** What the reader has to do or is told of. */
    public String of(NoticeLine notice) {
        String key = "notice.kind." + notice.kind();
        return switch (notice.kind()) {
            case TURN -> words.of(key, words.of(asked(notice)));
            case TOLD, MOTION -> words.of(key, words.of("step.took." + notice.subject()));
            case TERM_NEAR, TERM_ENDED -> words.of(key, words.of("request.page.clock." + notice.subject()));
            case MESSAGE -> words.of(key, words.of("thread.kind." + notice.subject()));
            case APPEARANCE -> words.of(key, words.of("appearance.kind." + notice.subject()));
            case PASSED -> words.of(key, words.of("passage.kind." + notice.subject()));
            case HANDOVER -> words.of(key, notice.subject());
            case FIXITY -> words.of(key, notice.subject() == null ? notice.request() : notice.subject());
            case URGENT, EMERGENCY, QUESTION, VISA -> words.of(key);
        };
    }

    /** The key of what the request asked of the reader when it became his turn. */
    static String asked(NoticeLine turn) {
        return Asked.key(turn.subject(), turn.requestKind());
    }
}
