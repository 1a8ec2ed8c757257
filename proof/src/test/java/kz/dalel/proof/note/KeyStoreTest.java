package kz.dalel.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyStoreTest {
    private static final char[] PASSWORD = "a password".toCharArray();

    @TempDir
    Path home;

    @BeforeEach
    void keytool_makes_a_key() throws IOException, InterruptedException {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-keyalg",
                        "Ed25519",
                        "-alias",
                        "log",
                        "-dname",
                        "CN=log",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        "log.p12",
                        "-storepass",
                        new String(PASSWORD))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("keytool.log").toFile())
                .start();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void a_key_made_by_keytool_signs() throws IOException {
        SignerKey key = SignerKey.fromKeyStore("dalel.kz/log", home.resolve("log.p12"), PASSWORD, "log");
        Note note = new Note("text\n", List.of(key.sign("text\n")));

        assertThat(note.isSignedBy(key.verifier(Algorithm.ED25519))).isTrue();
        assertThat(key.name()).isEqualTo("dalel.kz/log");
    }

    @Test
    void a_wrong_password_or_alias_is_told() {
        Path store = home.resolve("log.p12");

        assertThatThrownBy(() -> SignerKey.fromKeyStore("dalel.kz/log", store, "wrong".toCharArray(), "log"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> SignerKey.fromKeyStore("dalel.kz/log", store, PASSWORD, "other"))
                .hasMessage("key: no 'other' in " + store);
    }
}
