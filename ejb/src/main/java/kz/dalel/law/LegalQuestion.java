package kz.dalel.law;

import java.util.List;

/**
 * A question that seems to ask for a judgement of law, which no expert gives.
 *
 * @param ordinal its place among the questions, from 1
 * @param words the words by which it seems so, as they stand in it
 */
public record LegalQuestion(int ordinal, String question, List<String> words) {
    public LegalQuestion {
        words = List.copyOf(words);
    }
}
