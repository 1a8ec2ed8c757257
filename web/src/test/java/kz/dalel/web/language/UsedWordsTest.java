package kz.dalel.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the words against the pages and the code: none is missing, none is left over. */
class UsedWordsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern IN_PAGE = Pattern.compile("msg\\['([^']+)']|msg\\.of\\('([^']+)'");
    private static final Pattern COUNTED = Pattern.compile("msg\\.count\\('([^']+)'");
    private static final Pattern REFUSED = Pattern.compile(
            "(?:Refusal\\s*\\.(?:invalid|conflict|forbidden|notFound|incomplete)|Mandatory\\.all)\\(\\s*\"([^\"]+)\"");
    private static final Pattern DEMANDED =
            Pattern.compile("Mandatory\\.(?:text|line|value)\\(\\s*\"([^\"]+)\"|demand\\([^;]*,\\s*\"([^\"]+)\"\\);");
    private static final Pattern SAID = Pattern.compile("\\.say\\(\\s*\"([^\"]+)\"");

    /** A row of {@code act_audience}. */
    private static final Pattern ACT = Pattern.compile("\\('([a-z]+\\.[A-Za-z]+)', '(?:PARTICIPANTS|CENTER|STUDY)'\\)");

    private final Set<String> known = Vocabulary.of(Language.RU).words().keySet();

    @Test
    void every_word_that_a_page_asks_for_exists() {
        assertThat(found(IN_PAGE, pages()).filter(k -> !k.endsWith("."))).allMatch(known::contains, "exists");
        assertThat(found(COUNTED, pages())).allMatch(k -> known.contains(k + ".many"), "exists in its forms");
        assertThat(found(SAID, java("web")).filter(k -> !k.endsWith("."))).allMatch(known::contains, "exists");
    }

    @Test
    void every_refusal_of_the_domain_has_words() {
        Stream<String> refused = found(REFUSED, domain()).filter(k -> !k.endsWith("."));
        Stream<String> demanded = found(DEMANDED, domain()).map(k -> "required." + k);
        Set<String> keys = Stream.concat(refused, demanded)
                .map(k -> "refusal." + k)
                .collect(Collectors.toCollection(TreeSet::new));
        keys.addAll(List.of("refusal.changedMeanwhile", "refusal.tooLarge"));
        assertThat(keys).filteredOn(k -> !known.contains(k)).isEmpty();
    }

    @Test
    void every_act_that_the_log_knows_has_words() {
        Set<String> acts = found(ACT, texts(ROOT.resolve("ejb/src/main/resources/db/migration"), ".sql"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(acts).contains("request.registered", "note.amended");
        assertThat(acts)
                .filteredOn(act -> !known.contains("custody.act." + act))
                .isEmpty();
    }

    /** Keys put together at run time are known by their first part. */
    @Test
    void no_word_is_left_over() {
        List<String> composed = List.of(
                "state.",
                "role.",
                "refusal.",
                "error.",
                "clock.",
                "size.",
                "login.note.",
                "confirm.note.",
                "supervision.kind.",
                "step.",
                "request.page.",
                "exhibit.page.",
                "custody.",
                "store.next.",
                "store.said.",
                "store.finding.",
                "store.purpose.",
                "store.quarantine.",
                "store.why.",
                "parcel.state.",
                "parcel.said.",
                "fixity.outcome.",
                "fixity.checked.",
                "work.ask.",
                "notice.kind.",
                "preference.mode.",
                "preference.kind.",
                "thread.kind.",
                "thread.side.",
                "absence.reason.",
                "appearance.kind.",
                "caseload.number.",
                "motion.kind.",
                "check.kind.",
                "passage.kind.",
                "body.kind.",
                "visa.kind.",
                "check.standing.",
                "policy.code.",
                "policy.column.",
                "register.status.",
                "register.kind.",
                "register.outcome.",
                "tie.kind.",
                "upload.done.",
                "upload.left.",
                "upload.busy.",
                "draft.kind.",
                "draft.type.",
                "draft.proceeding.",
                "draft.objectKind.",
                "draft.destruction.");
        String everything = Stream.concat(pages(), java("web")).collect(Collectors.joining());
        assertThat(known)
                .filteredOn(k -> composed.stream().noneMatch(k::startsWith))
                .filteredOn(k -> !k.startsWith("action."))
                .allMatch(k -> everything.contains("'" + k + "'") || everything.contains("\"" + k + "\""), "is used");
    }

    private static Stream<String> found(Pattern pattern, Stream<String> texts) {
        return texts.flatMap(t -> pattern.matcher(t).results()).map(UsedWordsTest::key);
    }

    private static String key(MatchResult found) {
        return found.group(1) != null ? found.group(1) : found.group(2);
    }

    private static Stream<String> domain() {
        return Stream.of("ejb", "workflows", "web").flatMap(UsedWordsTest::java);
    }

    private static Stream<String> pages() {
        return texts(ROOT.resolve("web/src/main/webapp"), ".xhtml");
    }

    private static Stream<String> java(String module) {
        return texts(ROOT.resolve(module).resolve("src/main/java"), ".java");
    }

    private static Stream<String> texts(Path under, String ending) {
        try (Stream<Path> files = Files.walk(under)) {
            return files.filter(f -> f.toString().endsWith(ending)).map(UsedWordsTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
