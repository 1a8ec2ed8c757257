package kz.dalel.proof.command;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The words of a command line: options with values, options without, and the rest. */
final class Options {
    private final Map<String, List<String>> values = new TreeMap<>();
    private final List<String> rest = new ArrayList<>();

    /** @throws Misuse for an unknown option or one whose value is missing */
    Options(List<String> words, Set<String> valued, Set<String> flags) {
        Iterator<String> next = words.iterator();
        while (next.hasNext()) {
            String word = next.next();
            if (!word.startsWith("--")) rest.add(word);
            else if (flags.contains(word)) add(word, "");
            else if (valued.contains(word) && next.hasNext()) add(word, next.next());
            else throw new Misuse((valued.contains(word) ? "no value after " : "unknown option ") + word);
        }
    }

    List<String> all(String option) {
        return values.getOrDefault(option, List.of());
    }

    boolean has(String option) {
        return values.containsKey(option);
    }

    /** @throws Misuse if it is given twice */
    Optional<String> one(String option) {
        List<String> given = all(option);
        if (given.size() > 1) throw new Misuse(option + " twice");
        return given.stream().findFirst();
    }

    /** @throws Misuse if it is not given */
    String need(String option) {
        return one(option).orElseThrow(() -> new Misuse(option + " is missing"));
    }

    /** @throws Misuse if it is no whole number from 0 */
    Optional<Integer> number(String option) {
        return one(option).map(text -> {
            if (!text.matches("[0-9]{1,6}")) throw new Misuse(option + ": no number: " + text);
            return Integer.valueOf(text);
        });
    }

    /** The words that are no options; as many as expected, or it is a misuse. */
    List<String> rest(int expected) {
        if (rest.size() != expected) throw new Misuse("names expected: " + expected + ", given: " + rest.size());
        return rest;
    }

    private void add(String option, String value) {
        values.computeIfAbsent(option, name -> new ArrayList<>()).add(value);
    }
}
