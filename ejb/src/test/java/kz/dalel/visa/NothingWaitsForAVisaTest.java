package kz.dalel.visa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The appointing person decides alone: no guard of a step, and nothing else that moves a request, knows of the internal visa. */
class NothingWaitsForAVisaTest {
    private static final Path SOURCES = Path.of("src/main/java/kz/dalel");
    private static final Pattern VISA = Pattern.compile("\\bvisas?\\b|Visas?|_visa|visa_|\\bRemarked\\b");
    private static final Pattern GUARD = Pattern.compile("implements StepGuard|extends CoordinatorSpeaks");

    @Test
    void the_guards_of_the_submission_are_these_and_none_asks_for_a_visa() {
        Predicate<Path> ofSubmission =
                file -> GUARD.matcher(text(file)).find() && text(file).contains("return Step.SUBMISSION;");
        assertThat(names(ofSubmission))
                .containsExactly(
                        "Completeness.java", "NoProtectedNameGuard.java", "PreviousNeeded.java", "Provenance.java");
        assertThat(names(ofSubmission.and(NothingWaitsForAVisaTest::knowsOfIt))).isEmpty();
    }

    /** Whatever a guard asks lies in its own place or in one that it may use: so no place may know but those two. */
    @Test
    void only_notices_hear_of_it() {
        List<String> places = files().filter(NothingWaitsForAVisaTest::knowsOfIt)
                .map(file -> SOURCES.relativize(file).getName(0).toString())
                .distinct()
                .sorted()
                .toList();
        assertThat(places).containsExactly("notice", "visa");
    }

    @Test
    void its_own_place_guards_no_step_and_takes_none() {
        List<String> acting = files().filter(file -> file.startsWith(SOURCES.resolve("visa")))
                .filter(file -> text(file).matches("(?s).*\\b(StepGuard|RequestDesk|StepTaken|Step\\.[A-Z]).*"))
                .map(Path::toString)
                .toList();
        assertThat(acting).isEmpty();
    }

    /** Nor does the database hold anything: the migration touches no table of the request and sets no trigger. */
    @Test
    void its_tables_hold_no_row_of_a_request() {
        String sql = text(Path.of("src/main/resources/db/migration/V0063__visa.sql"));
        assertThat(sql)
                .contains("create table visa (")
                .doesNotContain("trigger", "update ", "drop ")
                .doesNotContainPattern("alter (?!table visa(_switch)? enable row level security;)");
    }

    private static boolean knowsOfIt(Path file) {
        return VISA.matcher(text(file)).find();
    }

    private static List<String> names(Predicate<Path> which) {
        return files().filter(which)
                .map(file -> String.valueOf(file.getFileName()))
                .sorted()
                .toList();
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
