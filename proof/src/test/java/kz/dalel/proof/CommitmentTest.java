package kz.dalel.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentTest {
    private static final String COUNTING = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    @Test
    void the_commitment_to_a_handover_is_the_published_one() {
        committed(COUNTING, Examples.RECEIVED_JSON, "5f8f2d99c547ab985a3e5b85aa69b906c6b362d1fc7843fa3dd8f9e934c2005e");
    }

    @Test
    void the_commitment_to_a_warning_is_the_published_one() {
        committed(
                "ff".repeat(32),
                Examples.WARNED_JSON,
                "257be718a40704ccbc8b1d67e860759d51d095a12d9662b9c88b81f8cfaa2915");
    }

    @Test
    void another_nonce_gives_another_commitment() {
        byte[] entry = Examples.warned().entry().canonical();

        assertThat(Commitment.of(new byte[32], entry))
                .isNotEqualTo(Commitment.of(HexFormat.of().parseHex(COUNTING), entry));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 31, 33, 64})
    void a_nonce_of_another_length_is_refused(int length) {
        assertThatThrownBy(() -> Commitment.of(new byte[length], new byte[] {'{', '}'}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nonce: " + length + " bytes instead of 32");
    }

    private static void committed(String nonce, String entry, String commitment) {
        assertThat(Commitment.of(HexFormat.of().parseHex(nonce), entry.getBytes(UTF_8)))
                .hasSize(32)
                .isEqualTo(HexFormat.of().parseHex(commitment));
    }
}
