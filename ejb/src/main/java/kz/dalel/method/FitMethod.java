package kz.dalel.method;

/**
 * A version of a method that may be used.
 *
 * @param stateRegister its number in the state register of methods; null for one outside it
 */
public record FitMethod(String code, int number, MethodTitle title, String stateRegister) {}
