package kz.dalel.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The other tests are worth something only when the whole house was read. */
class HouseTest {
    @Test
    void every_room_with_java_in_it_is_read() {
        Set<String> withJava = House.ROOMS.stream()
                .filter(room -> House.files(House.ROOT.resolve(room), ".java").stream()
                        .anyMatch(file ->
                                file.toString().contains("src/main/java") && !file.endsWith("package-info.java")))
                .collect(Collectors.toSet());
        Set<String> read = House.ROOMS.stream()
                .filter(room -> House.classes().stream().anyMatch(type -> House.holds(room, type)))
                .collect(Collectors.toSet());

        assertThat(read).contains("ejb", "workflows", "web").isEqualTo(withJava);
    }

    @Test
    void every_class_has_a_place() {
        assertThat(House.classes()).extracting(JavaClass::getName).allSatisfy(name -> assertThat(name)
                .startsWith("kz.dalel."));
    }
}
