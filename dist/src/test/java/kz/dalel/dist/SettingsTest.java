package kz.dalel.dist;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator says reaches the server in his letters, in whichever of the two encodings it reads its file. */
class SettingsTest {
    private static final String WHY = "жоспарлы ауыстыру, № 17 бұйрық";

    @TempDir
    Path directory;

    @Test
    void words_of_any_alphabet_arrive() throws IOException {
        Secrets secrets = Secrets.of(new Home(directory));
        URI here = URI.create("http://127.0.0.1");
        LogKeys keys = new LogKeys("dalel.kz/log", directory, directory);
        Settings settings =
                new Settings("jdbc:none", secrets, here, directory, here, keys, Map.of("DALEL_LOG_KEY_REASON", WHY));
        byte[] file = settings.properties().getBytes(UTF_8);
        for (Charset encoding : new Charset[] {UTF_8, ISO_8859_1}) {
            Properties read = new Properties();
            read.load(new InputStreamReader(new ByteArrayInputStream(file), encoding));
            assertThat(read.getProperty("dalel.log.key.reason"))
                    .as(encoding.name())
                    .isEqualTo(WHY);
        }
    }
}
