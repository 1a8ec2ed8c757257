package kz.dalel.proof.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.dalel.proof.Main;

/** The words of the sentences, to tell whether a report speaks another language than it should. */
public final class Vocabulary {
    private static final Pattern LATIN = Pattern.compile("[a-z]{2,}");

    private Vocabulary() {}

    /** The words in lower case of which the English sentences are made, and those in no other language. */
    public static Set<String> ofEnglishAlone() {
        Set<String> english = words("en");
        english.removeAll(words("ru"));
        english.removeAll(words("kk"));
        return english;
    }

    private static Set<String> words(String language) {
        Set<String> words = new TreeSet<>();
        Stream.of("reasons_", "report/words_")
                .flatMap(bundle -> sentences(bundle + language + ".properties"))
                .flatMap(sentence -> Arrays.stream(sentence.split("[^\\p{L}]+")))
                .filter(word -> LATIN.matcher(word).matches())
                .forEach(words::add);
        return words;
    }

    private static Stream<String> sentences(String name) {
        Properties sentences = new Properties();
        try (Reader reader = new InputStreamReader(Main.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sentences.values().stream().map(String.class::cast);
    }
}
