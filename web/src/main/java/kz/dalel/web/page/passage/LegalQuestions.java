package kz.dalel.web.page.passage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.dalel.law.LegalQuestion;
import kz.dalel.law.QuestionsOfLaw;

/** Which questions seem to ask for a judgement of law, {@code #{legalQuestions.of(questions)}}. */
@Named
@RequestScoped
public class LegalQuestions {
    @Inject
    QuestionsOfLaw questions;

    private final Map<List<String>, List<LegalQuestion>> known = new HashMap<>();

    /** Those that do, in their order; none of none. Each list is looked through once an answer. */
    public List<LegalQuestion> of(List<String> asked) {
        if (asked == null || asked.isEmpty()) return List.of();
        return known.computeIfAbsent(List.copyOf(asked), questions::in);
    }
}
