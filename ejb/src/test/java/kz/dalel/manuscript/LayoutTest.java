package kz.dalel.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.dalel.document.PdfText;
import kz.dalel.document.Press;
import kz.dalel.document.Printed;
import kz.dalel.document.Wordbook;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    private static final Path PRINTS = Path.of("target", "prints");

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void a_conclusion_is_printed_in_the_language_of_its_case(String language) throws Exception {
        Content content = Conclusions.complete(language);
        String digest = ContentJson.digest(content);
        Path file = Files.createDirectories(PRINTS).resolve(language + ".pdf");
        Printed printed = Press.print(Layout.of(content, digest, List.of()), file);
        assertThat(PdfText.faultsAsPdfA2b(file)).isEmpty();
        for (int page = 1; page <= printed.pages(); page++)
            assertThat(PdfText.of(file, page))
                    .contains(digest.substring(0, 16))
                    .contains(page + " / " + printed.pages());
        assertThat(PdfText.of(file))
                .contains(
                        Wordbook.of(Layout.WORDS, language).word("title"),
                        "Әлібекова Ж. Қ.",
                        "Найдены следы вокодера",
                        "1048576",
                        "1003",
                        "4 500 000 ₸");
    }

    @Test
    void observation_stands_apart_from_opinion() {
        var sections =
                Layout.of(Conclusions.complete("en"), "0".repeat(64), List.of()).sections();
        assertThat(sections)
                .extracting(section -> section.heading())
                .containsSubsequence(
                        "11. Content and results of the study",
                        "13. Opinions of the expert",
                        "14. Evaluation and reasoning");
        assertThat(sections.get(10).blocks().toString()).contains("вокодера").doesNotContain("согласуются");
        assertThat(sections.get(12).blocks().toString()).contains("согласуются").doesNotContain("вокодера");
    }

    @Test
    void methods_and_deviations_are_told_and_an_older_content_has_none() {
        Content content = Conclusions.complete("en");
        var sections = Layout.of(content, "0".repeat(64), List.of()).sections();
        assertThat(sections.get(8).blocks().toString())
                .contains("VOICE-SYNTHESIS 2", "outside the register; justification: в реестре методики нет");
        assertThat(sections.get(11).blocks().toString()).contains("отрезку в 3 секунды", "authorised: Орлов Д.");
        String older = ContentJson.write(content)
                .replaceFirst("\"deviations\":\\[.*?],", "")
                .replaceFirst("\"methods\":\\[.*?],", "");
        Content read = ContentJson.read(older);
        assertThat(ContentJson.write(read)).isEqualTo(older);
        assertThat(Layout.of(read, "0".repeat(64), List.of()).sections()).hasSize(sections.size() - 2);
    }

    @Test
    void several_experts_are_named_with_their_parts_and_a_dissent_is_printed_with_its_digest() {
        Content one = Conclusions.complete("en");
        Content several = new Content(
                one.opening(),
                one.appointment(),
                one.expert(),
                one.warning(),
                one.questions(),
                one.personsPresent(),
                one.objects(),
                one.study(),
                one.evaluation(),
                one.answers(),
                null,
                one.annexes(),
                List.of(
                        new Content.Panelist("Әлібекова Ж. Қ.", true, "sound", List.of(1), true, "2026-03-02"),
                        new Content.Panelist("Захарова О.", false, "networks", List.of(2), false, "2026-03-03")));
        assertThat(ContentJson.read(ContentJson.write(several))).isEqualTo(several);
        DraftForm.ExpertForm self = new DraftForm.ExpertForm("степень магистра", "сети", "5 лет", null, "эксперт");
        Signatory dissenter =
                new Signatory("Захарова О.", self, List.of(2), false, "Синтез не доказан.", "ef".repeat(32));
        String printed = Layout.of(several, "0".repeat(64), List.of(dissenter)).toString();
        assertThat(printed)
                .contains("The experts", "coordinating expert", "Answered by, value=Захарова О.")
                .contains("Синтез не доказан.", "ef".repeat(32), "efefefefefefefef", "степень магистра");
        String agreeing = Layout.of(
                        several,
                        "0".repeat(64),
                        List.of(new Signatory("Захарова О.", self, List.of(2), false, null, null)))
                .toString();
        assertThat(agreeing).contains("степень магистра").doesNotContain("Синтез не доказан.");
        assertThat(ContentJson.write(one)).as("one expert is written as before").doesNotContain("panel");
    }

    @Test
    void advice_says_on_its_face_that_it_is_no_evidence() {
        Content one = Conclusions.complete("en");
        String advice = ContentJson.write(one).replace("\"kind\":\"EXAMINATION\"", "\"kind\":\"METHODICAL_HELP\"");
        var paper = Layout.of(ContentJson.read(advice), "0".repeat(64), List.of());
        assertThat(paper.title()).isEqualTo("Methodical advice");
        assertThat(paper.sections().get(0).blocks().toString()).contains("no evidentiary status");
    }

    @Test
    void a_hundred_answers_are_laid_out_and_printed_within_twenty_seconds() throws Exception {
        Content content =
                Conclusions.of("ru", Conclusions.questions(100), "Обоснование. ".repeat(400), Conclusions.answers(100));
        long start = System.nanoTime();
        Printed printed = Press.print(
                Layout.of(content, ContentJson.digest(content), List.of()),
                Files.createDirectories(PRINTS).resolve("hundred.pdf"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(printed.pages()).isGreaterThan(10);
    }

    @Test
    void the_three_languages_have_the_same_words() {
        var russian = keys("ru");
        assertThat(keys("kk")).isEqualTo(russian);
        assertThat(keys("en")).isEqualTo(russian);
    }

    @Test
    void there_is_no_fourth_language() {
        assertThatThrownBy(() -> Wordbook.of(Layout.WORDS, "de")).isInstanceOf(Refusal.class);
    }

    private static java.util.Set<String> keys(String language) {
        return ResourceBundle.getBundle("kz.dalel.manuscript.document", Locale.forLanguageTag(language))
                .keySet();
    }
}
