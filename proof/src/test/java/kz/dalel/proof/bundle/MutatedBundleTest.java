package kz.dalel.proof.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.dalel.proof.Main;
import kz.dalel.proof.TestLog;
import kz.dalel.proof.report.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mutation of a bundle with the exit status that the document gives it, and in each language. */
class MutatedBundleTest extends BundleCase {
    /** Files and members, which are called the same in every language. */
    private static final Set<String> NAMES = Set.of("checkpoint", "entries", "log", "size", "subject", "witnesses");

    @ParameterizedTest(name = "{0}")
    @MethodSource("kz.dalel.proof.bundle.Mutation#all")
    void the_exit_status_is_the_documents(Mutation mutation) throws IOException {
        mutation.change().forge(new Forger(this));
        String zip = zip().toString();

        String english = run(mutation.status(), zip, "en");
        assertThat(english).contains(mutation.said());
        assertThat(english(english)).isNotEmpty();
        for (String language : List.of("ru", "kk")) {
            String said = run(mutation.status(), zip, language);
            assertThat(english(said)).as(said).isEmpty();
            assertThat(said.lines().count()).isEqualTo(english.lines().count());
        }
    }

    private String run(int status, String zip, String language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> arguments = List.of(
                "verify",
                zip,
                "--log",
                log.vkey().format(),
                "--witness",
                WITNESS_KEY.format(),
                "--subject",
                TestLog.SUBJECT,
                "--language",
                language);
        int actual = Main.run(arguments, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        String said = out.toString(UTF_8);
        assertThat(actual).as(said + err.toString(UTF_8)).isEqualTo(status);
        assertThat(err.size()).isZero();
        return said;
    }

    /** Words of the English sentences that stand in a report of another language. */
    private static Set<String> english(String said) {
        Set<String> words = Arrays.stream(said.split("\\s+"))
                .map(word -> word.replaceAll("^\\P{L}+|\\P{L}+$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        words.retainAll(Vocabulary.ofEnglishAlone());
        words.removeAll(NAMES);
        return words;
    }
}
