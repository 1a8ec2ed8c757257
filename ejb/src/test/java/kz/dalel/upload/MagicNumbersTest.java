package kz.dalel.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MagicNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a31323334, image/png",
        "ffd8ffe0, image/jpeg",
        "4749463839612e2e, image/gif",
        "255044462d312e37, application/pdf",
        "504b0304, application/zip",
        "2e2e2e2e6674797069736f6d, video/mp4",
        "2e2e2e2e6674797071742020, video/quicktime",
        "524946462e2e2e2e57415645, audio/wav",
        "524946462e2e2e2e41564920, application/octet-stream",
        "49492a00, image/tiff",
        "4d4d002a, image/tiff",
        "1f8b08, application/gzip",
        "53514c69746520666f726d6174203300, application/vnd.sqlite3",
        "7f454c46, application/x-elf",
        "4d5a, application/vnd.microsoft.portable-executable",
        "50, application/octet-stream",
        "68656c6c6f2c20776f726c64, application/octet-stream"
    })
    void the_first_bytes_suggest_the_kind(String head, String mediaType) {
        assertThat(MagicNumbers.mediaType(HexFormat.of().parseHex(head))).isEqualTo(mediaType);
    }
}
