package kz.dalel.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MavenTest {
    @TempDir
    Path root;

    @Test
    void modules_depend_in_one_direction() {
        MavenRules.MODULES_DEPEND_IN_ONE_DIRECTION.check(House.ROOT);
    }

    @ParameterizedTest
    @CsvSource({"proof, ejb", "ejb, web", "web, workflows", "workflows, web", "worker, ejb", "ear, dist"})
    void a_module_that_turns_around_is_named(String module, String other) throws IOException {
        build(module, other);

        assertThat(MavenRules.MODULES_DEPEND_IN_ONE_DIRECTION.violations(root))
                .singleElement()
                .asString()
                .endsWith(module + " may not depend on " + other);
    }

    @Test
    void a_module_that_nobody_planned_is_named() throws IOException {
        build("common", "ejb");

        assertThat(MavenRules.MODULES_DEPEND_IN_ONE_DIRECTION.violations(root))
                .singleElement()
                .asString()
                .contains("common is not in the plan");
    }

    private void build(String module, String other) throws IOException {
        Files.writeString(root.resolve("pom.xml"), "<project><module>" + module + "</module></project>");
        Files.writeString(
                Files.createDirectories(root.resolve(module)).resolve("pom.xml"),
                """
                <project>
                  <dependencies>
                    <dependency><groupId>kz.dalel</groupId><artifactId>dalel-%s</artifactId></dependency>
                    <dependency><groupId>org.example</groupId><artifactId>other</artifactId></dependency>
                  </dependencies>
                </project>
                """
                        .formatted(other));
    }
}
