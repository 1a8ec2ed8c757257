package kz.dalel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PressTest {
    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final String LETTERS = "әғқңөұүһіӘҒҚҢӨҰҮҺІ₸";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void a_paper_is_pdf_a_2b_in_each_language(String language) throws Exception {
        Path file = directory.resolve(language + ".pdf");
        Press.print(paper(language, LETTERS), file);
        assertThat(PdfText.faultsAsPdfA2b(file)).isEmpty();
        assertThat(PdfText.of(file)).contains(LETTERS);
    }

    @Test
    void digest_and_page_number_stand_on_every_page() throws IOException {
        Path file = directory.resolve("long.pdf");
        String line = "Сұрақ мәтіні. Текст вопроса. ".repeat(20) + "\n";
        Printed printed = Press.print(paper("kk", line.repeat(20)), file);
        assertThat(printed.pages()).isGreaterThan(3);
        for (int page = 1; page <= printed.pages(); page++)
            assertThat(PdfText.of(file, page))
                    .contains(DIGEST.substring(0, 16) + " " + DIGEST.substring(16))
                    .contains(page + " / " + printed.pages());
    }

    @Test
    void what_is_printed_is_told_by_digest_size_and_pages() throws Exception {
        Path file = directory.resolve("told.pdf");
        Printed printed = Press.print(paper("ru", "текст"), file);
        assertThat(printed.size()).isEqualTo(Files.size(file));
        assertThat(printed.sha256()).isEqualTo(PdfText.sha256(file));
        assertThat(printed.pages()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><img src='file:///etc/passwd'/></p></body>",
                "&amp; &#x0; &lt;b&gt; ]]> <!-- -->",
                "שלום مرحبا \u202Egpj.exe\u202C",
                "a\u0000b\u0001c\u001Bd\u007Fe\u0085f\uFEFFg\u200Bh",
                "😀🏴‍☠️漢字한국어",
                "\uD800 alone \uFFFF",
                "{} %s %d \\ \" ' content: url(http://x/)",
            })
    void hostile_text_is_printed_and_keeps_the_standard(String hostile) throws Exception {
        Path file = directory.resolve("hostile.pdf");
        Press.print(paper("ru", hostile), file);
        assertThat(PdfText.faultsAsPdfA2b(file)).isEmpty();
        assertThat(PdfText.of(file).replaceAll("\\s+", ""))
                .contains(visible(hostile).replaceAll("\\s+", ""));
    }

    @Test
    void a_very_long_word_is_broken_and_not_cut_off() throws Exception {
        Path file = directory.resolve("word.pdf");
        String word = IntStream.range(0, 600).mapToObj(n -> "w" + n).reduce("", String::concat);
        Press.print(paper("en", word), file);
        assertThat(PdfText.faultsAsPdfA2b(file)).isEmpty();
        assertThat(PdfText.within(file).replaceAll("\\s+", "")).contains(word);
    }

    @Test
    void what_cannot_be_shown_stands_as_its_code_point() {
        assertThat(Legible.text("a\u202Eb\u0000c😀")).startsWith("a[U+202E]b[U+0000]c");
        assertThat(Legible.text("漢")).isEqualTo("[U+6F22]");
        assertThat(Legible.text("שלום")).isEqualTo("[U+05E9][U+05DC][U+05D5][U+05DD]");
        assertThat(Legible.text(LETTERS)).isEqualTo(LETTERS);
    }

    @Test
    void a_paper_without_a_digest_is_not_printed() {
        Paper paper =
                new Paper(Locale.ENGLISH, List.of(), "t", "s", List.of(), "SHA-256", "\"} body { display: none }");
        assertThatThrownBy(() -> Press.print(paper, directory.resolve("none.pdf")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_hundred_questions_are_printed_within_twenty_seconds() {
        List<List<String>> rows = IntStream.rangeClosed(1, 100)
                .mapToObj(n ->
                        List.of(Integer.toString(n), "Вопрос " + n + " " + "слово ".repeat(60), "Ответ ".repeat(120)))
                .toList();
        Table table = new Table(List.of(6, 47, 47), List.of("№", "Вопрос", "Ответ"), rows);
        Paper paper = new Paper(
                Locale.forLanguageTag("ru"),
                List.of("Центр"),
                "Заключение",
                "",
                List.of(new Paper.Section("Вопросы", List.of(table))),
                "SHA-256",
                DIGEST);
        long start = System.nanoTime();
        Press.print(paper, directory.resolve("many.pdf"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    /** The text with each character that has no sign written as its code point, found another way than in the code. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean plain = (c >= ' ' && c < 0x7F) || (c >= 0x400 && c < 0x530);
            if (plain || (c == 0x1F600 && Typeface.REGULAR.shows(c))) out.appendCodePoint(c);
            else out.append("[U+%04X]".formatted(c));
        });
        return out.toString();
    }

    private static Paper paper(String language, String text) {
        return new Paper(
                Locale.forLanguageTag(language),
                List.of("Цифрлық криминалистика орталығы"),
                "Сарапшының қорытындысы",
                "REQ-2026-000001",
                List.of(
                        new Paper.Section("1", List.of(new Text(text))),
                        new Paper.Section(
                                "2",
                                List.of(
                                        new Facts.Collected().add("Атауы", text).facts(),
                                        new Table(List.of(30, 70), List.of("№", "Мәтін"), List.of(List.of("1", text))),
                                        new SignatureLine("Сарапшы", "А. Б.", "М.О.")))),
                "SHA-256",
                DIGEST);
    }
}
