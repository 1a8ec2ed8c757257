package kz.dalel.web.page.draft;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OfferedTest {
    private static final Map<String, String> IN_FORCE = Map.of("190", "190 Мошенничество");
    private static final Map<String, String> PAST = Map.of("205", "205 Неправомерный доступ");

    @Test
    void what_is_no_longer_in_force_stays_offered_with_a_word_that_says_so() {
        assertThat(labels(List.of("190", "205")))
                .containsExactly("190 Мошенничество", "205 Неправомерный доступ — утратило силу");
    }

    @Test
    void a_code_that_the_law_never_knew_is_not_lost_either() {
        assertThat(labels(List.of("999"))).containsExactly("190 Мошенничество", "999 — утратило силу");
    }

    @Test
    void nothing_is_added_where_all_is_in_force() {
        assertThat(labels(List.of("190"))).containsExactly("190 Мошенничество");
        assertThat(labels(List.of())).containsExactly("190 Мошенничество");
    }

    private static List<String> labels(List<String> kept) {
        return Offered.items(IN_FORCE, kept, OfferedTest::past, label -> label + " — утратило силу").stream()
                .map(SelectItem::getLabel)
                .toList();
    }

    private static Map<String, String> past(List<String> codes) {
        return codes.stream().filter(PAST::containsKey).collect(Collectors.toMap(Function.identity(), PAST::get));
    }
}
