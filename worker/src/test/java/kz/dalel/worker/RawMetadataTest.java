package kz.dalel.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RawMetadataTest {
    @Test
    void what_fits_is_kept_as_it_is() {
        RawMetadata raw = RawMetadata.bounded(List.of(new RawField("title", List.of("Дәлел", "Довод"))));
        assertThat(raw.fields()).containsExactly(new RawField("title", List.of("Дәлел", "Довод")));
        assertThat(raw.truncated()).isFalse();
    }

    @Test
    void a_long_value_is_cut_between_characters_and_says_so() {
        RawMetadata raw = RawMetadata.bounded(List.of(new RawField("k", List.of("ә".repeat(5_000)))));
        assertThat(raw.fields().get(0).values().get(0).getBytes(UTF_8)).hasSize(RawMetadata.VALUE_BYTES);
        assertThat(raw.truncated()).isTrue();
    }

    @Test
    void a_flood_of_keys_is_cut_but_not_those_that_are_normalised() {
        List<RawField> flood = IntStream.range(0, 5_000)
                .mapToObj(n -> new RawField("a" + n, List.of("x")))
                .collect(Collectors.toList());
        flood.add(new RawField("tiff:Software", List.of("Camera 1")));
        RawMetadata raw = RawMetadata.bounded(flood);
        assertThat(raw.fields()).hasSize(RawMetadata.KEYS).anyMatch(f -> f.key().equals("tiff:Software"));
        assertThat(raw.truncated()).isTrue();
    }

    @Test
    void all_together_stay_within_a_mebibyte() {
        List<RawField> flood = IntStream.range(0, 1_000)
                .mapToObj(n -> new RawField("k" + n, List.of("x".repeat(8_000), "y")))
                .toList();
        assertThat(size(RawMetadata.bounded(flood))).isLessThanOrEqualTo(RawMetadata.TOTAL_BYTES);
        List<RawField> empties = List.of(new RawField("k", Collections.nCopies(1_000_000, "")));
        assertThat(RawMetadata.bounded(empties).fields().get(0).values()).hasSizeLessThan(140_000);
    }

    @Test
    void a_second_pass_changes_nothing() {
        RawMetadata once = RawMetadata.bounded(List.of(new RawField("k\0", List.of("z".repeat(9_000)))));
        assertThat(RawMetadata.bounded(once.fields()).fields()).isEqualTo(once.fields());
    }

    @Test
    void nul_and_unpaired_surrogates_go_and_real_pairs_stay() {
        assertThat(CleanText.of("a\0b\uD83Dc\uDE00d😀", 100)).isEqualTo("abcd😀");
    }

    private static int size(RawMetadata raw) {
        return raw.fields().stream()
                .mapToInt(f -> f.key().length()
                        + f.values().stream().mapToInt(String::length).sum())
                .sum();
    }
}
