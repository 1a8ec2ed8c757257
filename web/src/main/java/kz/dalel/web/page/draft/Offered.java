package kz.dalel.web.page.draft;

import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The entries of a list of the law on a form: those of today, and what a draft keeps from before, so that no saving drops it. */
final class Offered {
    private Offered() {}

    /**
     * The entries by code and label.
     *
     * @param editions finds the last words of codes that are no longer in force
     * @param past says of a label that it is no longer in force
     */
    static List<SelectItem> items(
            Map<String, String> inForce,
            List<String> kept,
            Function<List<String>, Map<String, String>> editions,
            UnaryOperator<String> past) {
        List<String> old =
                kept.stream().filter(code -> !inForce.containsKey(code)).toList();
        Map<String, String> words = editions.apply(old);
        return Stream.concat(
                        inForce.entrySet().stream().map(entry -> new SelectItem(entry.getKey(), entry.getValue())),
                        old.stream().map(code -> new SelectItem(code, past.apply(words.getOrDefault(code, code)))))
                .toList();
    }
}
