package kz.dalel.advice;

import kz.dalel.kernel.Plain;
import kz.dalel.kernel.Statement;

/**
 * An answer to a request for methodical help.
 *
 * @param answer the advice, at most 20,000 characters
 * @param file upload of a file that goes with it; absent where there is none
 */
public record AdviceGiven(String answer, String file) {
    AdviceGiven checked() {
        return new AdviceGiven(
                Statement.of("advice.answer", answer, Statement.PAGES),
                file == null || Plain.isBlank(file) ? null : Plain.line(file.strip()));
    }
}
