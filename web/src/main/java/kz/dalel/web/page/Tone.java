package kz.dalel.web.page;

import java.util.Locale;

/** How far a request is, for the eye: each tone has its own shape, so that colour is never the only sign. */
public enum Tone {
    /** Not yet sent: an empty ring. */
    OPEN("M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1zm0 1.6a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8z"),
    /** Waits for a step: a half disc in a ring. */
    WAITING("M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1zm0 1.6v6.8a3.4 3.4 0 0 1 0-6.8z"),
    /** Is being worked on: a full disc. */
    ACTIVE("M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1z"),
    /** Stands still: two bars. */
    HALTED("M2 1h3v10H2zM7 1h3v10H7z"),
    /** Needs somebody's attention: a triangle with a mark. */
    ALARM("M6 .8 11.8 11H.2zM5.3 4.2l.2 3.3h1l.2-3.3zM6 8.2a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6z"),
    /** Reached its aim: a tick. */
    DONE("M4.6 10.4.8 6.6l1.6-1.6 2.2 2.2 5-5.4 1.6 1.5z"),
    /** Ended without it: a cross. */
    ENDED("M2.4 1 6 4.6 9.6 1 11 2.4 7.4 6 11 9.6 9.6 11 6 7.4 2.4 11 1 9.6 4.6 6 1 2.4z");

    private final String path;

    Tone(String path) {
        this.path = path;
    }

    /** The shape in a square of 12 by 12. */
    public String path() {
        return path;
    }

    /** The part of a style class. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
