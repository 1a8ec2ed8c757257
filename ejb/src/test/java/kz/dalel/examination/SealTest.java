package kz.dalel.examination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealTest {
    @Test
    void nonce_line_feed_and_text_make_the_digest() {
        // printf '%064d\nИә' 0 | sha256sum
        assertThat(Seal.of("0".repeat(64), "Иә"))
                .isEqualTo("8fc6ea25616db0e7c8a90c2f92b11011f05df2d32b9ed2441d5e8e47e38e6b7a");
        assertThat(Seal.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void the_same_text_is_never_sealed_twice_alike() {
        assertThat(Seal.nonce()).matches("[0-9a-f]{64}").isNotEqualTo(Seal.nonce());
    }
}
