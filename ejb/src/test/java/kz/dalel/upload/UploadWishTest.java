package kz.dalel.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadWishTest {
    private static UploadWish wish(long length, String mediaType, String sha256) {
        return new UploadWish(length, "a.bin", Optional.of(mediaType), Optional.of(sha256));
    }

    @Test
    void an_announced_digest_counts_in_either_case() {
        assertThat(wish(1, "image/png", "AB".repeat(32)).sha256()).contains("ab".repeat(32));
    }

    @Test
    void an_empty_file_is_refused_at_once() {
        assertThatThrownBy(() -> wish(0, "image/png", "ab".repeat(32))).hasMessageContaining("upload.empty");
        assertThatThrownBy(() -> wish(-1, "image/png", "ab".repeat(32))).hasMessageContaining("upload.length");
    }

    @Test
    void a_digest_must_be_one() {
        assertThatThrownBy(() -> wish(1, "image/png", "abc")).hasMessageContaining("upload.digest");
    }

    @Test
    void a_browser_that_does_not_know_the_type_declares_none() {
        assertThat(wish(1, "", "ab".repeat(32)).mediaType()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "image/", "a/b/c", "text/html\r\nX: y", "text/html, a/b", "картинка/png"})
    void a_media_type_must_be_one(String mediaType) {
        assertThatThrownBy(() -> wish(1, mediaType, "ab".repeat(32))).isInstanceOf(Refusal.class);
    }
}
