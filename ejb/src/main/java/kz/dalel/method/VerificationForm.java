package kz.dalel.method;

import java.time.LocalDate;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;

/**
 * That somebody tried a version of a tool on data whose answer is known.
 *
 * @param testSet on which data
 * @param remark what went wrong; mandatory where it failed
 * @param verifiedOn the day, not in the future
 * @param validUntil the last day on which it may be used without being verified anew; of a passed one alone
 */
public record VerificationForm(
        String testSet, Outcome outcome, String remark, LocalDate verifiedOn, LocalDate validUntil) {

    /** How it ended. */
    public enum Outcome {
        PASSED,
        FAILED
    }

    VerificationForm checked(LocalDate today) {
        Mandatory.all(
                "verification.incomplete",
                () -> Mandatory.text("verification.testSet", testSet),
                () -> Mandatory.value("verification.outcome", outcome),
                () -> Mandatory.value("verification.verifiedOn", verifiedOn),
                this::fitsItsOutcome);
        if (verifiedOn.isAfter(today)) throw Refusal.invalid("verification.inFuture");
        if (validUntil != null && validUntil.isBefore(today)) throw Refusal.invalid("verification.overAlready");
        return new VerificationForm(
                Statement.of("verification.testSet", testSet, Statement.PARAGRAPH),
                outcome,
                Statement.orNone("verification.remark", remark, Statement.PARAGRAPH),
                verifiedOn,
                validUntil);
    }

    private void fitsItsOutcome() {
        if (outcome == Outcome.PASSED) Mandatory.value("verification.validUntil", validUntil);
        if (outcome != Outcome.FAILED) return;
        Mandatory.text("verification.remark", remark);
        if (validUntil != null) throw Refusal.invalid("verification.failedHasNoTerm");
    }
}
