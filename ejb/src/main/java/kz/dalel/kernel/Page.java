package kz.dalel.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A stretch of a list and the place from which it goes on; empty at the end of the list. */
public record Page<T>(List<T> items, Optional<Cursor> next) {
    public Page {
        items = List.copyOf(items);
    }

    /** A page of {@code limit} items out of a query for one more: the one too many tells that the list goes on. */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, Cursor> place) {
        if (oneMore.size() <= limit) return new Page<>(oneMore, Optional.empty());
        List<T> items = oneMore.subList(0, limit);
        return new Page<>(items, Optional.of(place.apply(items.get(limit - 1))));
    }
}
