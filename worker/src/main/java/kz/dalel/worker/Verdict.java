package kz.dalel.worker;

/** The child's word on how far it came with the file. */
enum Verdict {
    READ(""),
    DAMAGED("damaged"),
    ENCRYPTED("encrypted"),
    BOMB("zip-bomb"),
    TOO_LARGE("output-limit"),
    UNSUPPORTED("unsupported"),
    NO_BYTES("no-bytes");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** A damaged file that still gave metadata counts as extracted; its detail says that the rest is missing. */
    Outcome outcome(boolean found) {
        return switch (this) {
            case READ -> found ? Outcome.EXTRACTED : Outcome.EMPTY;
            case DAMAGED -> found ? Outcome.EXTRACTED : Outcome.REFUSED;
            case NO_BYTES -> Outcome.EMPTY;
            case ENCRYPTED, BOMB, TOO_LARGE, UNSUPPORTED -> Outcome.REFUSED;
        };
    }
}
