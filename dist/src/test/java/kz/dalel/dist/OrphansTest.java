package kz.dalel.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {
    @TempDir
    Path directory;

    @Test
    void a_child_of_a_killed_launcher_is_stopped() {
        Home home = new Home(directory);
        Child left = sleeping(home, home.path().toString());
        new Orphans(home).stop();
        assertThat(left.alive()).isFalse();
        assertThat(directory.resolve("run/keycloak.pid")).doesNotExist();
    }

    @Test
    void a_stranger_that_got_the_same_pid_is_left_alone() {
        Home home = new Home(directory);
        Child stranger = sleeping(home, "elsewhere");
        new Orphans(home).stop();
        assertThat(stranger.alive()).isTrue();
        stranger.kill();
    }

    @Test
    void a_child_sees_no_variable_of_the_launcher_but_the_needed_ones() throws Exception {
        Home home = new Home(directory);
        Child child = Child.start(Part.WORKER, home, List.of("/usr/bin/env"), Map.of("GIVEN", "yes"));
        assertThat(child.onExit().get().alive()).isFalse();
        assertThat(Files.readAllLines(child.log()))
                .contains("GIVEN=yes")
                .allMatch(line -> line.matches("(PATH|HOME|TMPDIR|LC_ALL|GIVEN)=.*"));
    }

    private static Child sleeping(Home home, String argument) {
        return Child.start(Part.KEYCLOAK, home, List.of("/bin/sh", "-c", "sleep 60; :", argument), Map.of());
    }
}
