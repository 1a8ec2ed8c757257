package kz.dalel.worker;

/** Bounds for the list of files inside a container. */
final class EmbeddedFiles {
    static final int MOST = 1_000;
    private static final int PATH_BYTES = 1_024;

    private EmbeddedFiles() {}

    static EmbeddedFile bounded(EmbeddedFile file) {
        return new EmbeddedFile(CleanText.of(file.path(), PATH_BYTES), Parsed.typeOf(file.type()));
    }
}
