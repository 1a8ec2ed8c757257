package kz.dalel.web.rest;

/** A call that breaks the API's own rules, before the domain is asked. */
class Misuse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Misuse(int status, String key, Object... args) {
        super(status + " " + key);
        finding = Finding.of(status, key, args);
    }

    Finding finding() {
        return finding;
    }
}
