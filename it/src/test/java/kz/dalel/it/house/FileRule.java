package kz.dalel.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A rule on files instead of classes: what it says, and the violations it finds below a root. */
record FileRule(String words, Function<Path, Stream<String>> search) {

    List<String> violations(Path root) {
        return search.apply(root).toList();
    }

    void check(Path root) {
        assertThat(violations(root)).as(words).isEmpty();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text with each match turned to blanks, so that places in it stay where they are. */
    static String blank(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).replaceAll(hit -> hit.group()
                .replaceAll("[^\n]", " "));
    }

    /** A place in a file, in the form that editors open: path and line. */
    static String at(Path file, String text, int position) {
        long line = text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
        return file + ":" + line;
    }
}
