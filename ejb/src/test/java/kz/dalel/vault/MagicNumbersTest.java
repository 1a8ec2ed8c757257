package kz.dalel.vault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MagicNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "\u0089PNG\r\n\u001a\n1234|image/png",
                "\u00ff\u00d8\u00ff\u00e0|image/jpeg",
                "GIF89a..|image/gif",
                "%PDF-1.7|application/pdf",
                "PK\u0003\u0004|application/zip",
                "....ftypisom|video/mp4",
                "....ftypqt  |video/quicktime",
                "RIFF....WAVE|audio/wav",
                "RIFF....AVI |application/octet-stream",
                "II*\u0000|image/tiff",
                "\u001f\u008b\u0008|application/gzip",
                "SQLite format 3\u0000|application/vnd.sqlite3",
                "\u007fELF|application/x-elf",
                "MZ|application/vnd.microsoft.portable-executable",
                "P|application/octet-stream",
                "hello, world|application/octet-stream",
            })
    void the_first_bytes_suggest_the_kind(String head, String mediaType) {
        assertThat(MagicNumbers.mediaType(head.getBytes(ISO_8859_1))).isEqualTo(mediaType);
    }
}
