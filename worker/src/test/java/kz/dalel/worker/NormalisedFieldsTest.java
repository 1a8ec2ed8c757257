package kz.dalel.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisedFieldsTest {
    @ParameterizedTest
    @CsvSource({
        "2003-01-09T19:12:03, 2003-01-09T19:12:03",
        "2003:01:09 19:12:03, 2003-01-09T19:12:03",
        "2009-04-28T09:06:56Z, 2009-04-28T09:06:56Z",
        "2009-04-28T09:06:56+05:00, 2009-04-28T09:06:56+05:00",
        "2009-04-28T09:06:56.25+0500, 2009-04-28T09:06:56.25+05:00",
        "2009-04-28T09:06, 2009-04-28T09:06:00",
        "2009-04-28, 2009-04-28",
        "'Tue, 15 Nov 2022 15:53:41 +0500', 2022-11-15T15:53:41+05:00"
    })
    void a_time_becomes_iso_and_stays_local_without_a_zone(String raw, String iso) {
        assertThat(Moments.iso(raw)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000:00:00 00:00:00", "yesterday", "1904-01-01T00:00:00Z", "2009-13-45"})
    void what_is_no_time_is_left_out(String raw) {
        assertThat(Moments.iso(raw)).isEmpty();
    }

    @Test
    void numbers_take_one_form() {
        assertThat(Measures.location("43.2389490", "-76.8897091234")).contains("43.238949,-76.889709");
        assertThat(Measures.location("91", "0")).isEmpty();
        assertThat(Measures.location("NaN", "0")).isEmpty();
        assertThat(Measures.duration("61.5")).contains("PT1M1.5S");
        assertThat(Measures.duration("1e99")).isEmpty();
        assertThat(Measures.duration("9e11")).isEmpty();
        assertThat(Measures.dimensions("640", "480")).contains("640x480");
        assertThat(Measures.dimensions("640 pixels", "480")).isEmpty();
        assertThat(Measures.type("text/plain; charset=UTF-8")).contains("text/plain");
        assertThat(Measures.type("nonsense")).isEmpty();
    }

    @Test
    void a_maker_is_not_repeated_before_the_model() {
        assertThat(Measures.device("Canon", "Canon EOS 40D")).contains("Canon EOS 40D");
        assertThat(Measures.device("NIKON ", "COOLPIX P6000")).contains("NIKON COOLPIX P6000");
    }

    @Test
    void each_field_names_the_raw_keys_it_was_read_from() {
        List<RawField> raw = List.of(new RawField("geo:lat", List.of("1")), new RawField("geo:long", List.of("2")));
        assertThat(NormalisedFields.of(raw))
                .containsExactly(new NormalisedField("location", "1,2", "geo:lat + geo:long"));
    }

    @Test
    void sources_that_agree_are_one_and_sources_that_disagree_are_two() {
        List<RawField> raw = List.of(
                new RawField("exif:DateTimeOriginal", List.of("2020-01-01T00:00:00")),
                new RawField("dcterms:created", List.of("2020-01-01T00:00:00")),
                new RawField("xmp:CreateDate", List.of("2021-01-01T00:00:00")));
        assertThat(NormalisedFields.of(raw))
                .extracting(NormalisedField::rawKey)
                .containsExactly("exif:DateTimeOriginal", "xmp:CreateDate");
    }
}
