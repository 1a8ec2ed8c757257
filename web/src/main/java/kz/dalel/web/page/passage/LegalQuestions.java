package kz.dalel.web.page.passage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.law.LegalQuestion;
import kz.dalel.law.QuestionsOfLaw;

/** Which questions seem to ask for a judgement of law, {@code #{legalQuestions.of(questions)}}. */
@Named
@RequestScoped
public class LegalQuestions {
    @Inject
    QuestionsOfLaw questions;

    /** Those that do, in their order; none of none. */
    public List<LegalQuestion> of(List<String> asked) {
        return asked == null || asked.isEmpty() ? List.of() : questions.in(asked);
    }
}
