package kz.dalel.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
    @TempDir
    Path directory;

    @Test
    void goes_on_with_another_token_when_the_first_has_ended() throws IOException {
        Ports ports = Ports.free();
        try (FakeDalel dalel = new FakeDalel(ports)) {
            Session session = new Session(new Site(ports, Secrets.of(new Home(directory.resolve("home")))));
            session.post("head", "absences", Map.of("day", 1));
            dalel.endTokens();
            session.post("head", "absences", Map.of("day", 2));
            assertThat(dalel.posted).containsExactly("head absences", "head absences");
        }
    }
}
