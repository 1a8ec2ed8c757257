package kz.dalel.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of one measurement; each is printed as a line of its own. */
final class Figures {
    private final List<String> fallenShort = new ArrayList<>();

    /** A figure of which more is better. */
    void atLeast(double target, String name, double value, String unit) {
        line(name, value, unit, ">= " + number(target), value >= target);
    }

    /** A figure of which less is better. */
    void atMost(double target, String name, double value, String unit) {
        line(name, value, unit, "<= " + number(target), value <= target);
    }

    /** Fails when a figure missed its target. */
    void verdict() {
        assertThat(fallenShort).as("figures short of their target").isEmpty();
    }

    private void line(String name, double value, String unit, String target, boolean reached) {
        String line = name + ": " + number(value) + " " + unit + " | target " + target + " | ";
        System.out.println(line + (reached ? "ok" : "short"));
        if (!reached) fallenShort.add(line);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 || value == Math.rint(value) ? "%.0f" : "%.2f", value);
    }
}
