package kz.dalel.document;

import java.util.List;

/**
 * A sticker: a two-dimensional code and lines beside it.
 *
 * @param size of the code in modules
 * @param dots the dark parts of the code, in modules
 * @param lines the first is printed large
 */
public record Label(int size, List<Code.Dot> dots, List<String> lines) {
    public Label {
        dots = List.copyOf(dots);
        lines = List.copyOf(lines);
    }
}
