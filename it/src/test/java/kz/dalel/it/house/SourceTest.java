package kz.dalel.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {
    @TempDir
    Path root;

    @Test
    void no_file_is_longer_than_three_hundred_lines() {
        System.out.println("Half of the Java files have at most " + SourceRules.medianOfJava(House.ROOT) + " lines");
        SourceRules.NO_FILE_IS_LONGER_THAN_THREE_HUNDRED_LINES.check(House.ROOT);
    }

    @Test
    void a_longer_file_is_named() throws IOException {
        Files.writeString(root.resolve("short.xhtml"), "\n".repeat(SourceRules.LONGEST));
        Path page = Files.writeString(root.resolve("long.xhtml"), "\n".repeat(SourceRules.LONGEST + 1));

        assertThat(SourceRules.NO_FILE_IS_LONGER_THAN_THREE_HUNDRED_LINES.violations(root))
                .containsExactly(page + " has 301 lines");
    }

    @Test
    void every_package_says_what_it_is_for() {
        SourceRules.EVERY_PACKAGE_SAYS_WHAT_IT_IS_FOR.check(House.ROOT);
    }

    @Test
    void a_silent_package_is_named() throws IOException {
        Path silent = Files.createDirectories(root.resolve("ejb/src/main/java/kz/dalel/silent"));
        Files.writeString(silent.resolve("Thing.java"), "class Thing {}");

        assertThat(SourceRules.EVERY_PACKAGE_SAYS_WHAT_IT_IS_FOR.violations(root))
                .containsExactly(silent + " has no package-info.java");
    }

    @Test
    void each_migration_has_a_number_of_its_own() {
        SourceRules.EACH_MIGRATION_HAS_A_NUMBER_OF_ITS_OWN.check(House.ROOT);
    }

    @Test
    void two_migrations_of_one_number_are_named() throws IOException {
        Path folder = Files.createDirectories(root.resolve("ejb/src/main/resources/db/migration"));
        Path first = Files.writeString(folder.resolve("V0007__one.sql"), "");
        Path second = Files.writeString(folder.resolve("V0007__other.sql"), "");
        Files.writeString(folder.resolve("V0008__next.sql"), "");

        assertThat(SourceRules.EACH_MIGRATION_HAS_A_NUMBER_OF_ITS_OWN.violations(root))
                .containsExactly("one number: " + List.of(first, second));
    }
}
