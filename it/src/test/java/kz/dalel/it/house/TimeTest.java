package kz.dalel.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTest {
    @TempDir
    Path root;

    @Test
    void nobody_asks_the_machine_for_the_time() {
        TimeRules.NOBODY_ASKS_THE_MACHINE_FOR_THE_TIME.check(House.classes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"instant", "day", "millis", "date", "clock", "calendar", "later"})
    void a_class_that_asks_is_named(String method) {
        assertThat(Seeded.violations(TimeRules.NOBODY_ASKS_THE_MACHINE_FOR_THE_TIME))
                .anyMatch(line -> line.contains("custody.AsksTheMachineForTheTime." + method + "("));
    }

    @Test
    void a_class_that_measures_or_is_told_is_not_named() {
        assertThat(Seeded.violations(TimeRules.NOBODY_ASKS_THE_MACHINE_FOR_THE_TIME))
                .noneMatch(line -> line.contains(".free("));
    }

    @Test
    void no_statement_asks_the_database_for_the_time() {
        TimeRules.NO_STATEMENT_ASKS_THE_DATABASE_FOR_THE_TIME.check(House.ROOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select now()",
                "at timestamptz default NOW ( )",
                "where due < current_date",
                "values (clock_timestamp())",
                "default 'now'"
            })
    void a_statement_that_asks_is_named_with_its_line(String statement) throws IOException {
        Path file = migration("-- a comment may say now()\n\n" + statement);

        assertThat(TimeRules.NO_STATEMENT_ASKS_THE_DATABASE_FOR_THE_TIME.violations(root))
                .singleElement()
                .asString()
                .startsWith(file + ":3");
    }

    @Test
    void a_statement_that_is_told_the_time_is_not_named() throws IOException {
        migration("insert into known (at) values (:at); -- not now()");

        assertThat(TimeRules.NO_STATEMENT_ASKS_THE_DATABASE_FOR_THE_TIME.violations(root))
                .isEqualTo(List.of());
    }

    private Path migration(String text) throws IOException {
        Path folder = Files.createDirectories(root.resolve("src/main/resources/db/migration"));
        return Files.writeString(folder.resolve("V0001__seeded.sql"), text);
    }
}
