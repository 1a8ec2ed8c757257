package kz.dalel.law;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.dalel.kernel.Time;

/** Finds questions of law among those asked of an expert: a hint by words, which are reference data; it refuses nothing. */
@Stateless
@RolesAllowed("**")
public class QuestionsOfLaw {
    private static final int CASE_AND_LETTERS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    @PersistenceContext
    EntityManager em;

    @Inject
    Time time;

    /** Those that seem to be such by the words in force today (CPC art. 270), in their order. */
    public List<LegalQuestion> in(List<String> questions) {
        List<Pattern> patterns = patterns(time.today());
        List<LegalQuestion> found = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            List<String> words = words(patterns, questions.get(i));
            if (!words.isEmpty()) found.add(new LegalQuestion(i + 1, questions.get(i), words));
        }
        return found;
    }

    /** The words of the question that one of the patterns finds, each once. */
    static List<String> words(List<Pattern> patterns, String question) {
        return patterns.stream()
                .flatMap(pattern -> pattern.matcher(question).results().map(MatchResult::group))
                .distinct()
                .toList();
    }

    /** The pattern as it is meant: letters of any alphabet, small or capital. */
    static Pattern pattern(String text) {
        return Pattern.compile(text, CASE_AND_LETTERS);
    }

    private List<Pattern> patterns(LocalDate asOf) {
        List<?> rows = em.createNativeQuery(
                        "select pattern from question_of_law where valid_from <= ?1 and (valid_to is null or valid_to > ?1)"
                                + " order by code, language",
                        String.class)
                .setParameter(1, asOf)
                .getResultList();
        return rows.stream()
                .map(String.class::cast)
                .map(QuestionsOfLaw::pattern)
                .toList();
    }
}
