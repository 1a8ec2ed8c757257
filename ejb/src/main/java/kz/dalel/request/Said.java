package kz.dalel.request;

/** What was said when a step was taken, where it is no more than a text. */
public final class Said {
    private Said() {}

    /** A reason or an answer in words. */
    public record Text(String text) {}
}
