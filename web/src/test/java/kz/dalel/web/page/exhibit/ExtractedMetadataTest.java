package kz.dalel.web.page.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtractedMetadataTest {
    @Test
    void each_normalised_value_keeps_the_key_it_was_read_from() {
        ExtractedMetadata read = ExtractedMetadata.of(
                """
                {"type": "image/jpeg", "normalised": [{"field": "device", "value": "COOLPIX", "rawKey": "tiff:Model"}],
                 "raw": [{"key": "dc:subject", "values": ["a", "b"]}], "embedded": [{"path": "x/y.txt", "type": "text/plain"}],
                 "truncated": true}""");
        assertThat(read.normalised()).containsExactly(new ExtractedMetadata.Line("device", "COOLPIX", "tiff:Model"));
        assertThat(read.raw()).containsExactly(new ExtractedMetadata.Line("dc:subject", "a\nb", ""));
        assertThat(read.embedded()).containsExactly("x/y.txt");
        assertThat(read.truncated()).isTrue();
    }

    @Test
    void an_empty_result_has_empty_tables() {
        ExtractedMetadata read = ExtractedMetadata.of("{\"type\": \"application/octet-stream\", \"truncated\": false}");
        assertThat(read.normalised()).isEmpty();
        assertThat(read.raw()).isEmpty();
        assertThat(read.embedded()).isEmpty();
    }
}
