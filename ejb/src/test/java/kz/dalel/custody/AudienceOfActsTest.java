package kz.dalel.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the acts that the code writes down against the rules that say to whom their entries show. */
class AudienceOfActsTest {
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:Act\\s*\\.on(?:Request|Exhibit|Conclusion)\\(|\\bact\\(|\\(number, [^;\"]*Step\\.[A-Z_]+,)\\s*(?:[^;\"]*\\? |Decision\\.[A-Z]+, )?\"([a-z]+\\.[A-Za-z]+)\"(?:\\s*: \"([a-z]+\\.[A-Za-z]+)\")?");
    private static final Pattern RULED =
            Pattern.compile("\\('([a-z]+\\.[A-Za-z]+)', '(?:PARTICIPANTS|CENTER|STUDY)'\\)");

    @Test
    void each_act_in_a_case_has_an_audience() throws IOException {
        Set<String> written = found(WRITTEN, Path.of("src/main/java"));
        assertThat(written).contains("note.amended", "exhibit.addedAndReceived", "conclusion.formRefused");
        assertThat(found(RULED, Path.of("src/main/resources/db/migration"))).containsExactlyElementsOf(written);
    }

    private static Set<String> found(Pattern pattern, Path under) throws IOException {
        try (Stream<Path> files = Files.walk(under)) {
            Set<String> found = new TreeSet<>();
            for (Path file : files.filter(Files::isRegularFile).toList())
                found.addAll(pattern.matcher(Files.readString(file))
                        .results()
                        .flatMap(AudienceOfActsTest::groups)
                        .collect(Collectors.toSet()));
            return found;
        }
    }

    private static Stream<String> groups(MatchResult hit) {
        return Stream.of(1, 2)
                .filter(group -> group <= hit.groupCount())
                .map(hit::group)
                .filter(act -> act != null);
    }
}
