package kz.dalel.web.rest.convention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=2-4, 2, 3",
        "bytes=2-, 2, 8",
        "bytes=-3, 7, 3",
        "bytes=-30, 0, 10",
        "bytes=8-99, 8, 2"
    })
    void one_range_is_given(String range, long offset, long length) {
        assertThat(ByteRange.of(range, 10)).contains(new ByteRange(offset, length));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bytes=-", "bytes=4-2", "bytes=0-1,3-4", "items=0-1", "bytes=a-b", "bytes=0-9999999999999999999"
            })
    void what_is_no_single_range_asks_for_the_whole(String range) {
        assertThat(ByteRange.of(range, 10)).contains(new ByteRange(0, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=-0"})
    void what_does_not_exist_cannot_be_given(String range) {
        assertThat(ByteRange.of(range, 10)).isEmpty();
    }

    @Test
    void without_a_range_the_whole_is_asked_for() {
        assertThat(ByteRange.of(null, 10).orElseThrow().isWhole(10)).isTrue();
        assertThat(new ByteRange(2, 3).of(10)).isEqualTo("bytes 2-4/10");
    }
}
