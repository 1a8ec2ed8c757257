package kz.dalel.it.inside;

/** What happens to a server after the last statement of an act and before its commit. */
public class Failing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Failing() {
        super("seeded");
    }
}
