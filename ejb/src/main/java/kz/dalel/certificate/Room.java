package kz.dalel.certificate;

import java.util.List;
import kz.dalel.document.Wordbook;

/** What there is room for on a page. */
final class Room {
    private static final int LETTERS = 40;

    private Room() {}

    /** The first of the texts, separated by semicolons, with the number of the others. */
    static String listed(List<String> texts, int room, Wordbook words) {
        String first = String.join(
                "; ",
                texts.stream().limit(room).map(text -> shortened(text, room)).toList());
        return texts.size() <= room ? first : first + " " + words.sentence("more", texts.size() - room);
    }

    /** The text, or its beginning with an ellipsis. */
    static String shortened(String text, int room) {
        int most = LETTERS + 20 * room;
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
