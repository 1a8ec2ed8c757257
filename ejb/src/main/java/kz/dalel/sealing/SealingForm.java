package kz.dalel.sealing;

import java.util.List;
import java.util.stream.Stream;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Statement;

/**
 * What is said when a case is sealed.
 *
 * @param ground the decision or the reason, in words
 * @param named accounts of the Center's people who go on working with it: a head, a registrar and a custodian among them
 */
public record SealingForm(String ground, List<String> named) {
    public SealingForm {
        named = named == null ? List.of() : named.stream().distinct().toList();
    }

    SealingForm complete() {
        Mandatory.all(
                "sealing.incomplete",
                () -> Mandatory.text("sealing.ground", ground),
                () -> Mandatory.value("sealing.named", named.isEmpty() ? null : named));
        return new SealingForm(Statement.of("sealing.ground", ground, Statement.PARAGRAPH), named);
    }

    /** The same with one more person named. */
    SealingForm with(String officer) {
        return new SealingForm(
                ground, Stream.concat(named.stream(), Stream.of(officer)).toList());
    }
}
