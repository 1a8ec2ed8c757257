package kz.dalel.method;

/**
 * A method that is entered into the register; its versions follow.
 *
 * @param code 2 to 40 letters, digits and hyphens by which it is known, such as {@code MOBILE-EXTRACTION}
 */
public record MethodForm(String code, MethodTitle title) {
    MethodForm checked() {
        MethodTitle said = title == null ? new MethodTitle(null, null, null) : title;
        return new MethodForm(Entered.code("method.code", code), said.checked());
    }
}
