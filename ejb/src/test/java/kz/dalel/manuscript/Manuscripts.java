package kz.dalel.manuscript;

/** Manuscripts for the tests of those who keep and print them. */
public final class Manuscripts {
    private Manuscripts() {}

    /** A complete one. */
    public static Manuscript complete(String language) {
        return Manuscript.of(Conclusions.complete(language));
    }
}
