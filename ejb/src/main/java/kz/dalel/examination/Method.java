package kz.dalel.examination;

/**
 * A method as an examination uses it, in one version.
 *
 * @param stateRegister its number in the state register of methods; null for one outside it
 * @param justification why one outside the state register is used here
 */
public record Method(
        String method, int version, String kk, String ru, String en, String stateRegister, String justification) {

    /** The code and version by which notes refer to it. */
    public String label() {
        return method + " " + version;
    }
}
