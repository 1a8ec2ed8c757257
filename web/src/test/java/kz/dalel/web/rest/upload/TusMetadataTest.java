package kz.dalel.web.rest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TusMetadataTest {
    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_name_in_kazakh_arrives_as_it_was_sent() {
        TusMetadata told = TusMetadata.of("filename " + base64("Айғақ №7.mp4") + ",filetype " + base64("video/mp4"));
        assertThat(told.value("filename")).contains("Айғақ №7.mp4");
        assertThat(told.value("filetype")).contains("video/mp4");
        assertThat(told.value("sha256")).isEmpty();
    }

    @Test
    void a_key_without_a_value_and_spaces_after_commas_are_fine() {
        TusMetadata told = TusMetadata.of("is_confidential, filename " + base64("a") + " , filetype ");
        assertThat(told.value("is_confidential")).contains("");
        assertThat(told.value("filename")).contains("a");
        assertThat(told.value("filetype")).contains("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "filename YQ==,",
                "filename YQ== YQ==",
                "filename YQ==,filename Yg==",
                "filename !!!",
                "имя YQ==",
                "filename /w==",
                "filename YQ=",
                "filename\tYQ=="
            })
    void malformed_metadata_is_refused(String header) {
        assertThatThrownBy(() -> TusMetadata.of(header)).isInstanceOf(Refusal.class);
    }

    @Test
    void metadata_without_end_is_refused() {
        assertThatThrownBy(() -> TusMetadata.of("filename " + base64("a".repeat(10_000))))
                .isInstanceOf(Refusal.class);
    }
}
