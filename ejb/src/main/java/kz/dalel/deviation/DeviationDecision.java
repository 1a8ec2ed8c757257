package kz.dalel.deviation;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Statement;

/**
 * Whether a deviation is authorised.
 *
 * @param remark mandatory where it is not
 */
public record DeviationDecision(Boolean authorised, String remark) {
    DeviationDecision checked() {
        boolean granted = Mandatory.value("deviation.authorised", authorised);
        return new DeviationDecision(
                granted,
                granted
                        ? Statement.orNone("deviation.remark", remark, Statement.PARAGRAPH)
                        : Statement.of("deviation.remark", remark, Statement.PARAGRAPH));
    }
}
