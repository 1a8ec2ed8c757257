package kz.dalel.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierKeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                TestKeys.PETER_VKEY,
                TestKeys.ENOCH_VKEY,
                "TEST+7997405c+AQcC+FTVKf0jlTdHDY3rbevmnKxxPjigCXlVtGe6RIr6",
                "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2"
            })
    void the_published_keys_are_read(String vkey) {
        assertThat(VerifierKey.parse(vkey).format()).isEqualTo(vkey);
    }

    @Test
    void a_key_knows_its_name_id_and_use() {
        VerifierKey peter = VerifierKey.parse(TestKeys.PETER_VKEY);
        VerifierKey remora = VerifierKey.parse("remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2");

        assertThat(peter.name()).isEqualTo("PeterNeumann");
        assertThat(peter.id()).isEqualTo(0xc74f20a3);
        assertThat(peter.algorithm()).isEqualTo(Algorithm.ED25519);
        assertThat(remora.algorithm()).isEqualTo(Algorithm.COSIGNATURE);
        assertThat(TestKeys.peter().verifier(Algorithm.ED25519)).isEqualTo(peter);
    }

    @Test
    void no_part_of_a_key_is_a_key() {
        String vkey = TestKeys.PETER_VKEY;
        for (int from = 0; from <= vkey.length(); from++) {
            for (int to = from; to <= vkey.length(); to++) {
                if (to - from < vkey.length()) refused(vkey.substring(from, to));
            }
        }
    }

    @Test
    void no_altered_key_is_a_key() {
        String vkey = TestKeys.PETER_VKEY;
        for (int i = 0; i < vkey.length(); i++) {
            refused(vkey.substring(0, i) + (char) (vkey.charAt(i) + 1) + vkey.substring(i + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "bananas.sigstore.dev+12344556",
                "rekor.sigstore.dev+12345678+THIS_IS_NOT_BASE64!",
                "rekor.sigstore.dev+12345678+AwEB"
            })
    void neither_are_keys_of_another_length_type_or_spelling(String vkey) {
        refused(vkey);
    }

    @Test
    void two_halves_of_different_pairs_make_no_signer() throws NoSuchAlgorithmException {
        KeyPair one = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();

        assertThatThrownBy(() -> SignerKey.of("dalel.kz/log", one.getPrivate(), other.getPublic()))
                .hasMessage("key: the private key of dalel.kz/log is not of its public one");
    }

    @Test
    void a_key_of_another_kind_is_refused() throws NoSuchAlgorithmException {
        KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();

        assertThatThrownBy(() -> SignerKey.of("dalel.kz/log", rsa.getPrivate(), rsa.getPublic()))
                .hasMessage("key: not of Ed25519 but RSA");
    }

    private static void refused(String vkey) {
        assertThatThrownBy(() -> VerifierKey.parse(vkey)).as(vkey).isInstanceOf(IllegalArgumentException.class);
    }
}
