package kz.dalel.proof;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "a\ud83d", "\ud83da", "\ude00\ud83d", "\ud83d\ud83d\ude00"})
    void a_lone_surrogate_is_refused(String text) {
        refused(Map.of("a", text), "an unpaired surrogate at $.a");
        refused(Map.of("a", List.of("b", text)), "an unpaired surrogate at $.a[1]");
        refused(Map.of(text, "a"), "an unpaired surrogate at $." + text);
    }

    @Test
    void null_is_refused_wherever_it_stands() {
        refused(Collections.singletonMap("a", null), "null at $.a");
        refused(Map.of("a", Arrays.asList(1, null)), "null at $.a[1]");
        refused(Collections.singletonMap(null, "a"), "a member name that is no string at $");
    }

    @Test
    void a_fraction_or_another_type_is_refused() {
        refused(Map.of("a", 1.0), "a java.lang.Double at $.a");
        refused(Map.of("a", BigDecimal.ONE), "a java.math.BigDecimal at $.a");
        refused(Map.of("a", BigInteger.ONE), "a java.math.BigInteger at $.a");
        refused(Map.of("a", 'x'), "a java.lang.Character at $.a");
        refused(Map.of("a", Map.of("b", new StringBuilder())), "a java.lang.StringBuilder at $.a.b");
    }

    @Test
    void a_name_that_is_no_string_is_refused() {
        refused(Map.of("a", Map.of(1, "b")), "a member name that is no string at $.a");
    }

    @Test
    void an_unsafe_integer_is_refused() {
        refused(Map.of("a", 9_007_199_254_740_992L), "an integer beyond 2^53-1 at $.a");
        refused(Map.of("a", -9_007_199_254_740_992L), "an integer beyond 2^53-1 at $.a");
        refused(Map.of("a", Long.MIN_VALUE), "an integer beyond 2^53-1 at $.a");
    }

    @Test
    @SuppressWarnings("IdentityHashMapUsage") // the one map that can hold two equal names
    void a_member_twice_is_refused() {
        Map<String, Object> twice = new IdentityHashMap<>();
        twice.put("a", 1);
        twice.put(String.valueOf(new char[] {'a'}), 2);

        refused(twice, "a member twice at $.a");
    }

    @Test
    void a_circle_is_refused() {
        Map<String, Object> circle = new HashMap<>();
        circle.put("a", circle);
        List<Object> list = new ArrayList<>();
        list.add(list);

        assertThatThrownBy(() -> CanonicalJson.of(circle)).hasMessageStartingWith("nesting too deep at $.a.a.a");
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("a", list)))
                .hasMessageStartingWith("nesting too deep at $.a[0]");
    }

    @Test
    void a_huge_value_is_refused_before_it_is_written_out() {
        refused(Map.of("a", Collections.nCopies(Integer.MAX_VALUE, true)), "more than 16384 bytes at $.a[3276]");
    }

    private static void refused(Map<String, ?> object, String message) {
        assertThatThrownBy(() -> CanonicalJson.of(object))
                .isInstanceOf(NotCanonical.class)
                .hasMessage(message);
    }
}
