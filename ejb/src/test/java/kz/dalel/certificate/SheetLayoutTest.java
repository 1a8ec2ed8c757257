package kz.dalel.certificate;

import static kz.dalel.certificate.Samples.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import kz.dalel.document.Code;
import kz.dalel.document.PdfText;
import kz.dalel.document.Press;
import kz.dalel.document.Scanner;
import kz.dalel.document.Wordbook;
import kz.dalel.transparency.SealedLog;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetLayoutTest {
    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 22));
    private static final Instant LATER = SIGNED.plusSeconds(1_000_000);
    private static final SealedLog LOG = Samples.log(48_211, 1, 2, 2);

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void a_sheet_says_size_root_witnesses_and_the_sheet_before(String language) throws Exception {
        Path file = print(language, "sheet", LOG, Optional.of(Samples.log(47_000, 1, 2, 2)), true, LATER);
        says(file, "2026-W47", "48211", "47000", "1211", "2026-W46", Samples.ROOT.hex(), "dalel.kz/log");
        says(file, LOG.vkey().split("\\+", 3)[1], "agency1.example/witness", "Астана қаласының соты");
        Wordbook words = Wordbook.of(SheetLayout.WORDS, language);
        says(
                file,
                words.word("meaning"),
                words.word("seal"),
                words.word("checked"),
                words.sentence("sealed.yes", 2, 1));
        says(file, words.moment(SIGNED.plusSeconds(120)), words.sentence("foot", words.moment(LATER)));
        assertThat(Scanner.read(file)).isEqualTo(LOG.note());
    }

    @Test
    void printed_again_it_differs_in_the_line_that_says_when() throws Exception {
        Optional<SealedLog> before = Optional.of(Samples.log(47_000, 1, 2, 2));
        String first = PdfText.of(print("ru", "first", LOG, before, true, LATER));
        String again = PdfText.of(print("ru", "again", LOG, before, true, LATER.plusSeconds(90_000)));
        assertThat(lines(again)).hasSameSizeAs(lines(first));
        assertThat(lines(again).stream().filter(line -> !lines(first).contains(line)))
                .singleElement()
                .asString()
                .startsWith("Отпечатано");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void ninety_nine_witnesses_stand_on_one_page_and_the_first_sheet_says_that_it_is(String language) throws Exception {
        SealedLog log = Samples.log(9_007_199_254_740_991L, 99, 99, 98);
        Path file = print(language, "many", log, Optional.empty(), false, LATER);
        Wordbook words = Wordbook.of(SheetLayout.WORDS, language);
        says(file, words.word("previous.none"), words.sentence("sealed.no", 98, 99));
        says(file, words.sentence("preliminary", words.moment(WEEK.ends())));
        assertThat(Scanner.read(file)).isEqualTo(NoteCode.of(log.note()).text());
    }

    @Test
    void a_log_without_witnesses_says_so() throws Exception {
        says(print("en", "alone", Samples.log(9, 0, 0, 0), Optional.empty(), true, LATER), "the log has no witnesses");
    }

    @Test
    void the_code_holds_the_whole_note_where_there_is_room_and_never_a_broken_one() {
        assertThat(NoteCode.of(LOG.note())).isEqualTo(new NoteCode(LOG.note(), 0));
        NoteCode large = NoteCode.of(Samples.log(48_211, 50, 99, 98).note());
        assertThat(large.left()).isGreaterThan(80);
        assertThat(large.text()).startsWith("dalel.kz/log\n48211\n").endsWith("=\n");
        assertThat(Code.of(large.text()).size()).isLessThan(150);
    }

    @Test
    void the_three_languages_have_the_same_words() {
        assertThat(keys("kk")).isEqualTo(keys("ru"));
        assertThat(keys("en")).isEqualTo(keys("ru"));
    }

    private static Set<String> keys(String language) {
        return ResourceBundle.getBundle(SheetLayout.WORDS, Locale.forLanguageTag(language))
                .keySet();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).toList();
    }

    private static void says(Path file, String... words) throws IOException {
        String text = PdfText.of(file).replaceAll("\\s+", "");
        assertThat(words).allSatisfy(word -> assertThat(text).contains(word.replaceAll("\\s+", "")));
    }

    private static Path print(
            String language, String name, SealedLog log, Optional<SealedLog> before, boolean ended, Instant printed)
            throws Exception {
        Map<String, String> agencies = new HashMap<>();
        log.witnesses()
                .forEach(witness -> agencies.put(
                        witness.agency(),
                        witness.agency().equals("A1") ? "Астана қаласының соты" : "Астана қаласының прокуратурасы"));
        SheetLayout.Names names = new SheetLayout.Names("Цифрлық криминалистика орталығы", agencies);
        SheetLayout layout =
                new SheetLayout(Wordbook.of(SheetLayout.WORDS, language), WEEK, log, before, names, ended, printed);
        Path file =
                Files.createDirectories(Path.of("target", "prints")).resolve("week-" + name + "-" + language + ".pdf");
        Files.write(file, Press.onOnePage(WeeklySheets.leaves(layout)));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(PdfText.faultsAsPdfA2b(file)).isEmpty();
        return file;
    }
}
