package kz.dalel.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import kz.dalel.document.Label;
import kz.dalel.document.LabelSheet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private final Label label =
            Labels.label("CDF-2026-000001", "CDF-2026-000007", "Телефон <«Қазақ»> & чехол", "пломба 004417");

    @Test
    void a_label_shows_number_request_name_and_seal_beside_the_code() {
        String svg = LabelSheet.svg(List.of(label));
        assertThat(svg)
                .contains("CDF-2026-000001", "CDF-2026-000007", "пломба 004417", "&lt;«Қазақ»&gt; &amp;")
                .contains("viewBox=\"0 0 210 297\"");
        assertThat(label.size()).isEqualTo(21);
        assertThat(label.dots()).allMatch(dot -> dot.x() + dot.width() <= 21 && dot.y() + dot.height() <= 21);
    }

    @Test
    void fifteen_labels_are_two_pages() throws IOException {
        byte[] sheet = LabelSheet.pdf(Collections.nCopies(15, label));
        try (PDDocument read = Loader.loadPDF(sheet)) {
            assertThat(read.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(read)).contains("CDF-2026-000001", "«Қазақ»");
        }
    }
}
