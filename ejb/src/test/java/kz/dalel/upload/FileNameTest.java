package kz.dalel.upload;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMG_0001.JPG",
                "Айғақ – №7 «көшірме».mp4",
                "証拠.png",
                " leading space.txt",
                "cafe\u0301.txt",
                "عقد.pdf",
                "👩‍💻.zip",
                "...",
                "a..b",
                "CON"
            })
    void a_name_in_any_writing_is_kept(String name) {
        assertThatCode(() -> FileName.check(name)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u2003",
                ".",
                "..",
                "../a",
                "a/b",
                "C:\\a",
                "/etc/passwd",
                "a\u0000b",
                "a\nb",
                "a\u007f",
                "a\u0085",
                "a\u2028b",
                "cod\u202egpj.exe",
                "\u2066a\u2069",
                "a\ud800"
            })
    void a_name_that_leads_elsewhere_or_shows_another_is_refused(String name) {
        assertThatThrownBy(() -> FileName.check(name))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("upload.name");
    }

    @Test
    void the_longest_name_counts_characters_not_bytes() {
        assertThatCode(() -> FileName.check("𐐷".repeat(255))).doesNotThrowAnyException();
        assertThatThrownBy(() -> FileName.check("ә".repeat(256))).isInstanceOf(Refusal.class);
    }
}
