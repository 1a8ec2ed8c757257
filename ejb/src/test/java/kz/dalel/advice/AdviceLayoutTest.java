package kz.dalel.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.dalel.document.Press;
import kz.dalel.document.Wordbook;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceLayoutTest {
    private static final Map<String, String> NO_EVIDENCE = Map.of(
            "kk", "дәлелдемелік мәні жоқ",
            "ru", "доказательственного значения не имеет",
            "en", "no evidentiary status");

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void advice_says_on_the_face_of_every_page_that_it_is_no_evidence(String language) throws IOException {
        byte[] printed = print(language, "Включить журналирование.\n".repeat(200));
        try (PDDocument document = Loader.loadPDF(printed)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (int page = 1; page <= document.getNumberOfPages(); page++)
                assertThat(text(document, page)).as("page " + page).contains(NO_EVIDENCE.get(language));
        }
    }

    @Test
    void advice_says_who_asked_what_and_who_answered() throws IOException {
        try (PDDocument document = Loader.loadPDF(print("ru", "Снять копию до изъятия."))) {
            String text = text(document, 1);
            assertThat(text)
                    .contains("AST-2026-000001", "Департамент полиции", "Ахметова А.", "1. Как изъять?", "Серикова С.")
                    .contains("Снять копию до изъятия.", "памятка.pdf")
                    .doesNotContain("420", "предупреждён");
        }
    }

    private static byte[] print(String language, String answer) {
        AdviceSheet advice = new AdviceSheet(
                "AST-2026-000001",
                answer,
                "a".repeat(64),
                "s",
                "Серикова С.",
                Instant.parse("2026-03-02T09:00:00Z"),
                new AdviceSheet.AttachedFile("b".repeat(64), "памятка.pdf", 10));
        AdvicePaper facts = new AdvicePaper(
                List.of("Центр"), "269", "Департамент полиции", "Ахметова А.", List.of("Как изъять?"), advice);
        return Press.print(new AdviceLayout(Wordbook.of(AdvicePrint.WORDS, language), facts).leaf());
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }
}
