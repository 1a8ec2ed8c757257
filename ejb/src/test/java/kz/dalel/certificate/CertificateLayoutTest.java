package kz.dalel.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.dalel.certificate.Samples.DIGEST;
import static kz.dalel.certificate.Samples.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

class CertificateLayoutTest {
    private static final List<Told.Erasure> ACTS = List.of(new Told.Erasure("4-17/26", LocalDate.of(2026, 11, 2)));
    private static final SealedLog SEALED = Samples.log(48_211, 1, 2, 2);

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void a_certificate_says_on_one_page_what_is_proved_and_what_is_not(String language) throws Exception {
        Matter matter = Samples.exhibit("Видеозапись с камеры наблюдения «Достык, 12»", language);
        Path file = print(language, "exhibit", matter, Samples.told(14, 0, 1, ACTS), SEALED);
        Wordbook words = Wordbook.of(Matter.WORDS, language);
        says(file, words.word("proved"), words.word("limits"));
        says(file, "CDF-2026-000012", "48211", "4-17/26", words.moment(SIGNED));
        says(file, words.word("exhibit.limit.before"), words.word("limit.truth"), words.word("limit.opinion"));
        says(file, words.sentence("limit.after", words.moment(SIGNED)));
        says(file, "./dalel verify CDF-2026-000012-proof.zip", SEALED.vkey(), DIGEST, SEALED.root());
        says(file, "Астана қаласының соты (" + words.moment(SIGNED.plusSeconds(60)) + ")");
        assertThat(Scanner.read(file).lines())
                .startsWith("file CDF-2026-000012-proof.zip")
                .contains("subject exhibit:CDF-2026-000012", "checkpoint 48211", "quorum 1", "log " + SEALED.vkey())
                .contains("witness " + SEALED.witnesses().get(1).vkey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void a_certificate_of_a_case_lists_its_digests_and_counts_what_does_not_fit(String language) throws Exception {
        Path file =
                print(language, "request", Samples.request(30, language), Samples.told(400, 3, 0, List.of()), SEALED);
        long shown = Pattern.compile("CDF-2026-0000(0[1-9]|[12][0-9]|30)")
                .matcher(PdfText.of(file))
                .results()
                .count();
        assertThat(shown).isBetween(3L, 29L);
        says(file, Wordbook.of(Matter.WORDS, language).sentence("more", 30 - shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void the_longest_names_and_a_hundred_agencies_stand_on_one_page(String language) throws Exception {
        List<Told.Erasure> acts = IntStream.range(0, 100)
                .mapToObj(i -> new Told.Erasure("№".repeat(255), LocalDate.of(2026, 11, 2)))
                .toList();
        SealedLog log = Samples.log(9_007_199_254_740_991L, 99, 99, 98);
        List<String> agencies = Collections.nCopies(98, "Щ".repeat(240) + " (22.11.2026)");
        Matter matter = Samples.exhibit("Щ".repeat(255), language);
        Path file = print(language, "longest", matter, Samples.told(10_000, 9_000, 500, acts), log, agencies);
        Wordbook words = Wordbook.of(Matter.WORDS, language);
        says(file, words.word("check.codeInPart"), words.sentence("more", 97), words.sentence("limit.waiting", 9_000));
        says(file, words.sentence("limit.unsealed", 98, 99), words.word("check.summary"));
    }

    @Test
    void what_nobody_co_signed_is_said_to_be_so() throws Exception {
        Matter matter = Samples.exhibit("Телефон", "ru");
        Path file =
                print("ru", "unsigned", matter, Samples.told(3, 2, 0, List.of()), Samples.log(9, 1, 2, 0), List.of());
        says(
                file,
                "Контрольную точку не заверил ни один орган.",
                "Что журнал показывает всем одну и ту же историю: заверений 0, нужно 1.",
                "Что записано, но ещё не вошло в эту контрольную точку, записей: 2.");
        Path alone = print("en", "alone", matter, Samples.told(3, 0, 0, List.of()), Samples.log(9, 0, 0, 0), List.of());
        says(alone, "That the log shows everybody the same history: it has no witnesses.");
    }

    @Test
    void a_digest_that_no_proved_entry_names_is_said_to_be_so() throws Exception {
        Matter other = new Matter(
                "exhibit",
                "CDF-2026-000012",
                List.of(),
                List.of(),
                List.of(new Matter.Digest("SHA-256", "0".repeat(64))));
        says(print("en", "unnamed", other, Samples.told(3, 0, 0, List.of()), SEALED), "in none");
    }

    @Test
    void a_file_that_differed_is_not_hidden() throws Exception {
        Told told = new Told(
                2,
                0,
                0,
                List.of(),
                List.of(Samples.entry("exhibit.received", SIGNED), Samples.entry("exhibit.digestDiffers", SIGNED)));
        says(
                print("en", "differing", Samples.exhibit("Phone", "en"), told, SEALED),
                "That the stored file is intact: the log has entries that it differed from its digest, 1,");
    }

    @Test
    void the_three_languages_have_the_same_words() {
        assertThat(keys("kk")).isEqualTo(keys("ru"));
        assertThat(keys("en")).isEqualTo(keys("ru"));
    }

    private static Set<String> keys(String language) {
        return ResourceBundle.getBundle(Matter.WORDS, java.util.Locale.forLanguageTag(language))
                .keySet();
    }

    private static Path print(String language, String name, Matter matter, Told told, SealedLog log) throws Exception {
        Wordbook words = Wordbook.of(Matter.WORDS, language);
        List<String> signers = List.of(
                words.sentence("signer", "Астана қаласының соты", words.moment(SIGNED.plusSeconds(60))),
                words.sentence("signer", "Астана қаласының прокуратурасы", words.moment(SIGNED.plusSeconds(120))));
        return print(language, name, matter, told, log, signers);
    }

    /** Prints into {@code target/prints}, for a person to look at; one page of PDF/A-2b or nothing. */
    private static Path print(
            String language, String name, Matter matter, Told told, SealedLog log, List<String> signers)
            throws Exception {
        ProofFile proof = ProofFile.of(
                matter.number() + "-proof.zip", "zip".getBytes(UTF_8), matter.kind() + ":" + matter.number(), log);
        CertificateLayout layout = new CertificateLayout(
                Wordbook.of(Matter.WORDS, language), matter, told, log, signers, proof, SIGNED.plusSeconds(3600));
        Path file = Files.createDirectories(Path.of("target", "prints"))
                .resolve("certificate-" + name + "-" + language + ".pdf");
        Files.write(file, Press.onOnePage(Certificates.leaves(layout)));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(PdfText.faultsAsPdfA2b(file)).isEmpty();
        return file;
    }

    /** Lines end where there is no room: blanks are not compared. */
    private static void says(Path file, String... words) throws IOException {
        String text = bare(PdfText.of(file));
        assertThat(words).allSatisfy(word -> assertThat(text).contains(bare(word)));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
