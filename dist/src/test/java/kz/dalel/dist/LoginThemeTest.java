package kz.dalel.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginThemeTest {
    @TempDir
    Path themes;

    @Test
    void every_message_of_ours_exists_in_each_language() throws IOException {
        LoginTheme.layInto(themes);
        assertThat(messages("kk").keySet()).containsAll(messages("en").keySet());
        assertThat(messages("ru").keySet()).isEqualTo(messages("en").keySet());
    }

    @Test
    void nothing_comes_from_outside() throws IOException {
        LoginTheme.layInto(themes);
        assertThat(Files.readString(themes.resolve("dalel/login/resources/css/dalel.css")))
                .doesNotContain("http:", "https:", "@import");
    }

    private Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        Path file = themes.resolve("dalel/login/messages/messages_" + language + ".properties");
        try (Reader in = Files.newBufferedReader(file)) {
            messages.load(in);
        }
        return messages;
    }
}
