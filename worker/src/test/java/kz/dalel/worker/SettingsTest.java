package kz.dalel.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @Test
    void addresses_are_built_from_the_environment() throws Exception {
        Settings settings = Settings.from(Map.of(
                "DALEL_URL",
                "https://dalel.example/",
                "DALEL_OIDC_URL",
                "https://id.example/realms/dalel",
                "DALEL_WORKER_SECRET",
                "s"));
        assertThat(settings.server()).hasToString("https://dalel.example/api/v1/work/");
        assertThat(settings.token()).hasToString("https://id.example/realms/dalel/protocol/openid-connect/token");
        assertThat(settings.slots()).isEqualTo(2);
        assertThat(settings.toString()).doesNotContain("text=s");
    }

    @Test
    void the_secret_may_be_in_a_file(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("secret"), "from file\n");
        Settings settings = Settings.from(
                Map.of("DALEL_URL", "x", "DALEL_OIDC_URL", "y", "DALEL_WORKER_SECRET_FILE", file.toString()));
        assertThat(settings.secret()).isEqualTo(new Secret("from file"));
    }

    @Test
    void a_missing_variable_is_named() {
        assertThatThrownBy(() -> Settings.from(Map.of())).hasMessage("DALEL_URL is not set");
    }
}
