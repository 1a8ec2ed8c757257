package kz.dalel.proof.command;

/** A program called wrongly; its usage is shown. */
final class Misuse extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Misuse(String what) {
        super(what);
    }
}
