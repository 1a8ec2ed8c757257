package kz.dalel.examination;

import java.time.Instant;

/**
 * A question of the request and what is answered to it.
 *
 * @param ordinal from 0, in the order of the resolution
 * @param answer the newest wording; null while there is none
 */
public record QuestionLine(int ordinal, String question, Answered answer) {

    /**
     * A wording of an answer.
     *
     * @param revision from 1
     * @param author account of the author
     * @param authorName his name of today
     * @param nonce the custody entry says SHA-256 of nonce, line feed and text, or reason where it is refused
     */
    public record Answered(
            int revision,
            String text,
            boolean refused,
            String reason,
            AnswerForm.Certainty certainty,
            String author,
            String authorName,
            Instant at,
            String nonce) {}
}
