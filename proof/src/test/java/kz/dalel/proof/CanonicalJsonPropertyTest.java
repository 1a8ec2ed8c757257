package kz.dalel.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Thousands of random values; the seed is fixed, so that a failure can be repeated. */
class CanonicalJsonPropertyTest {
    private static final String[] ALPHABET = {
        "a",
        "Z",
        "0",
        " ",
        "\"",
        "\\",
        "/",
        "\b",
        "\n",
        "\u0000",
        "\u001f",
        "\u007f",
        "\u0080",
        "é",
        "Ж",
        "ә",
        "ґ",
        "€",
        "\u2028",
        "\ud7ff",
        "\ue000",
        "\ufb33",
        "\ufeff",
        "\uffff",
        "😀",
        "\ud800\udc00",
        "\udbff\udfff"
    };

    private final Random random = new Random(20_261_122);

    @Test
    void what_was_written_reads_back_and_writes_the_same_bytes() {
        for (int i = 0; i < 5_000; i++) {
            Map<String, Object> object = object(0);
            byte[] written = CanonicalJson.of(object);
            Map<String, Object> read = CanonicalJson.read(written);

            assertThat(read).isEqualTo(object);
            assertThat(CanonicalJson.of(read)).isEqualTo(written);
        }
    }

    @Test
    void a_damaged_text_is_refused_or_is_itself_canonical() {
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = damaged(CanonicalJson.of(object(1)));
            try {
                assertThat(CanonicalJson.of(CanonicalJson.read(damaged))).isEqualTo(damaged);
            } catch (NotCanonical expected) {
                refused++;
            }
        }
        assertThat(refused).isBetween(5_000, 19_999);
    }

    private byte[] damaged(byte[] canonical) {
        byte[] copy = canonical.clone();
        int times = 1 + random.nextInt(2);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(copy.length);
            copy[at] = random.nextBoolean() ? (byte) random.nextInt(256) : copy[random.nextInt(copy.length)];
        }
        return copy;
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new HashMap<>();
        int size = random.nextInt(6);
        for (int i = 0; i < size; i++) object.put(text(), value(depth + 1));
        return object;
    }

    private Object value(int depth) {
        return switch (random.nextInt(depth > 3 ? 4 : 6)) {
            case 0 -> random.nextBoolean();
            case 1 -> (long) random.nextInt(10);
            case 2 -> random.nextLong() >> (11 + random.nextInt(50));
            case 3 -> text();
            case 4 -> array(depth);
            default -> object(depth);
        };
    }

    private List<Object> array(int depth) {
        List<Object> array = new ArrayList<>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) array.add(value(depth + 1));
        return array;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(6);
        for (int i = 0; i < length; i++) text.append(ALPHABET[random.nextInt(ALPHABET.length)]);
        return text.toString();
    }
}
