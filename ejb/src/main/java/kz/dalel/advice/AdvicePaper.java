package kz.dalel.advice;

import java.util.List;

/**
 * What the print of advice says.
 *
 * @param masthead the Center and its site
 * @param appointing name of the body that asked
 * @param person who asked
 * @param questions as they were asked
 */
public record AdvicePaper(
        List<String> masthead,
        String caseNumber,
        String appointing,
        String person,
        List<String> questions,
        AdviceSheet advice) {
    public AdvicePaper {
        masthead = List.copyOf(masthead);
        questions = List.copyOf(questions);
    }
}
