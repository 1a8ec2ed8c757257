package kz.dalel.web.rest.problem;

/** A call that breaks the API's own rules, before the domain is asked. */
public class Misuse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public Misuse(int status, String key, Object... args) {
        super(status + " " + key);
        finding = Finding.of(status, key, args);
    }

    public Finding finding() {
        return finding;
    }
}
