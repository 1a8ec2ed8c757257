package kz.dalel.rectification;

import java.time.Instant;
import java.util.List;
import kz.dalel.request.RequestField;

/**
 * A correction of what a request says.
 *
 * @param oldValue null where nothing stood there
 * @param correctedBy by name
 * @param readers who had read the case until then; none for those who are not told
 */
public record RectificationSheet(
        int ordinal,
        RequestField field,
        String oldValue,
        String newValue,
        String reason,
        String noticedBy,
        String correctedBy,
        Instant correctedAt,
        List<Reader> readers) {
    public RectificationSheet {
        readers = List.copyOf(readers);
    }

    /** Somebody who had read the case: his name and the code of his body; when first and when last. */
    public record Reader(String name, String body, Instant firstAt, Instant lastAt) {}
}
