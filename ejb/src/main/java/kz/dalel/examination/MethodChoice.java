package kz.dalel.examination;

import kz.dalel.kernel.Mandatory;

/**
 * A method in one version, by which the register knows it.
 *
 * @param justification why it is used here; mandatory for a method outside the state register (Law No 44-VI, art. 10)
 */
public record MethodChoice(String method, Integer version, String justification) {

    /** The same without outer white space. */
    MethodChoice checked() {
        return new MethodChoice(
                Prose.of("method.code", method, Prose.NAME),
                Mandatory.value("method.version", version),
                Prose.orNone(justification, Prose.REASON));
    }
}
