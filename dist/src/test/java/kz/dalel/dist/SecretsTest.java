package kz.dalel.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path directory;

    @Test
    void every_fresh_home_has_secrets_of_its_own() {
        assertThat(all(Secrets.of(home("a")))).doesNotContainAnyElementsOf(all(Secrets.of(home("b"))));
    }

    @Test
    void no_two_secrets_of_a_home_are_the_same() {
        assertThat(all(Secrets.of(home("a")))).doesNotHaveDuplicates().allMatch(s -> s.length() >= 18);
    }

    @Test
    void a_second_start_finds_the_same_secrets() {
        List<String> first = all(Secrets.of(home("a")));
        assertThat(all(Secrets.of(home("a")))).isEqualTo(first);
    }

    @Test
    void a_secret_that_is_missing_is_drawn_and_the_others_stay() throws IOException {
        String kept = Secrets.of(home("a")).dbApp();
        Path file = directory.resolve("a/secrets.properties");
        String without = Files.readString(file).replaceAll("(?m)^demo=.*$", "");
        Files.writeString(file, without);
        Secrets again = Secrets.of(home("a"));
        assertThat(again.dbApp()).isEqualTo(kept);
        assertThat(again.demo()).matches("(\\w{4}-){3}\\w{4}");
    }

    @Test
    void only_the_owner_can_look_inside() throws IOException {
        Secrets.of(home("a"));
        assertThat(mode(directory.resolve("a"))).isEqualTo("rwx------");
        assertThat(mode(directory.resolve("a/secrets.properties"))).isEqualTo("rw-------");
    }

    private Home home(String name) {
        return new Home(directory.resolve(name));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static List<String> all(Secrets s) {
        return List.of(
                s.dbSuperuser(),
                s.dbOwner(),
                s.dbApp(),
                s.dbKeycloak(),
                s.keycloakAdmin(),
                s.oidcWeb(),
                s.oidcWorker(),
                s.demo());
    }
}
