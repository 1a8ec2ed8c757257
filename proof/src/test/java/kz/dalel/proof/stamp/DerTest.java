package kz.dalel.proof.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerTest {
    @Test
    void a_value_is_read_with_the_values_in_it() {
        Der sequence = der("3008" + "020101" + "0403aabbcc");

        assertThat(sequence.values()).extracting(Der::tag).containsExactly(Der.INTEGER, Der.OCTETS);
        assertThat(sequence.values().get(1).content()).containsExactly(0xaa, 0xbb, 0xcc);
        assertThat(sequence.values().get(0).encoded()).containsExactly(2, 1, 1);
    }

    @Test
    void long_lengths_are_read() {
        assertThat(der("0481" + "80" + "00".repeat(128)).content()).hasSize(128);
        assertThat(der("0482" + "0100" + "00".repeat(256)).content()).hasSize(256);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30",
                "3001",
                "0201",
                "02010100",
                "048101aa",
                "04810100",
                "0482007f",
                "0480aa0000",
                "0484000000010a",
                "04ff",
                "1f010100",
                "0483ffffff"
            })
    void what_is_no_der_is_refused(String hex) {
        assertThatThrownBy(() -> der(hex)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_value_that_reaches_beyond_its_sequence_is_refused() {
        assertThatThrownBy(() -> der("3003" + "040200").values()).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0603550406, 2.5.4.6",
        "060b2a864886f70d0109100104, 1.2.840.113549.1.9.16.1.4",
        "06032b6570, 1.3.101.112",
        "0603883703, 2.999.3"
    })
    void names_are_dotted(String hex, String name) {
        assertThat(der(hex).oid()).isEqualTo(name);
    }

    private static Der der(String hex) {
        return Der.read(HexFormat.of().parseHex(hex));
    }
}
