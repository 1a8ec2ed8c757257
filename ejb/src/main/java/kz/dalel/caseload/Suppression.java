package kz.dalel.caseload;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps small numbers from a reader who must recognise nobody: a number from one to four is not told. What a table hides must not
 * follow from its sum, which may be known: so it hides at least two numbers and at least five cases.
 */
final class Suppression {
    private static final int SMALLEST = 5;

    private Suppression() {}

    /** A number that stands alone. */
    static Count alone(Count count) {
        return isSmall(count) ? Count.UNTOLD : count;
    }

    /** A part of a whole: told where the whole is, and neither the part nor the rest is small. */
    static Count part(Count whole, Count part) {
        if (whole.is() == Count.Exactness.UNTOLD) return whole;
        Count rest = Count.exactly(whole.cases() - part.cases());
        return isSmall(part) || isSmall(rest) ? Count.UNTOLD : part;
    }

    /** The lines of a table whose numbers have a sum; {@code with} makes a line with another number. */
    static <T> List<T> table(List<T> lines, Function<T, Count> number, BiFunction<T, Count, T> with) {
        Set<T> hidden = lines.stream()
                .filter(line -> isSmall(number.apply(line)))
                .collect(Collectors.toCollection(HashSet::new));
        lines.stream()
                .filter(line -> number.apply(line).cases() >= SMALLEST)
                .sorted(Comparator.comparingLong(line -> number.apply(line).cases()))
                .forEachOrdered(line -> {
                    if (follows(hidden, number)) hidden.add(line);
                });
        return lines.stream()
                .map(line -> hidden.contains(line) ? with.apply(line, Count.UNTOLD) : line)
                .toList();
    }

    /** Whether what is hidden is so little that it would follow from the sum. */
    private static <T> boolean follows(Set<T> hidden, Function<T, Count> number) {
        long cases =
                hidden.stream().mapToLong(line -> number.apply(line).cases()).sum();
        return !hidden.isEmpty() && (hidden.size() < 2 || cases < SMALLEST);
    }

    private static boolean isSmall(Count count) {
        return count.is() == Count.Exactness.EXACTLY && count.cases() > 0 && count.cases() < SMALLEST;
    }
}
