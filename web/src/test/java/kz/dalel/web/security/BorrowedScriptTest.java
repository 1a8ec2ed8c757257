package kz.dalel.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** A script that others wrote is the one that they published, byte for byte (docs/adr/0012). */
class BorrowedScriptTest {
    private static final Path FOLDER = Path.of("src/main/webapp/resources/jsqr");

    @Test
    void the_reader_of_codes_is_the_published_one_and_has_its_licence() throws IOException, NoSuchAlgorithmException {
        byte[] script = Files.readAllBytes(FOLDER.resolve("jsQR.js"));
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(script));
        assertThat(digest).isEqualTo("bc40c8a15196236b2314db0856f72ca0b49980cd5413b8c852a7349f5fee0859");
        assertThat(Files.readString(FOLDER.resolve("LICENSE"))).contains("Apache License");
    }
}
