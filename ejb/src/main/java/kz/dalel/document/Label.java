package kz.dalel.document;

import java.util.List;

/**
 * A sticker: a two-dimensional code and lines beside it.
 *
 * @param size of the code in modules
 * @param dots the dark parts of the code, in modules
 * @param lines the first is printed large
 */
public record Label(int size, List<Dot> dots, List<String> lines) {
    public Label {
        dots = List.copyOf(dots);
        lines = List.copyOf(lines);
    }

    /** A dark rectangle; y grows downwards. */
    public record Dot(double x, double y, double width, double height) {}
}
