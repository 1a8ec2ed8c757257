package kz.dalel.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** The expected bytes were computed by programs in other languages, not by this one. */
class CanonicalJsonTest {
    @Test
    void the_sorting_example_of_the_rfc_comes_out_in_its_order() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("\u20ac", "Euro Sign");
        object.put("\r", "Carriage Return");
        object.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        object.put("1", "One");
        object.put("\ud83d\ude00", "Emoji: Grinning Face");
        object.put("\u0080", "Control");
        object.put("\u00f6", "Latin Small Letter O With Diaeresis");

        written_and_read(
                object,
                "7b225c72223a2243617272696167652052657475726e222c2231223a224f6e65222c22c280223a22436f6e74726f6c222c22"
                        + "c3b6223a224c6174696e20536d616c6c204c6574746572204f205769746820446961657265736973222c22e282ac22"
                        + "3a224575726f205369676e222c22f09f9880223a22456d6f6a693a204772696e6e696e672046616365222c22efacb3"
                        + "223a22486562726577204c65747465722044616c6574205769746820446167657368227d");
    }

    @Test
    void the_string_example_of_the_rfc_is_escaped_as_there() {
        Map<String, Object> object = Map.of(
                "string", "\u20ac$\u000f\nA'B\"\\\\\"/",
                "literals", List.of(true, false),
                "numbers", List.of(0L, -1L, 9_007_199_254_740_991L, -9_007_199_254_740_991L));

        written_and_read(
                object,
                "7b226c69746572616c73223a5b747275652c66616c73655d2c226e756d62657273223a5b302c2d312c393030373139393235"
                        + "343734303939312c2d393030373139393235343734303939315d2c22737472696e67223a22e282ac245c7530303066"
                        + "5c6e4127425c225c5c5c5c5c222f227d");
    }

    @Test
    void kazakh_russian_and_emoji_stay_themselves() {
        Map<String, Object> object = Map.of(
                "орыс", "Сараптама қорытындысы",
                "қазақ", "Дәлел — ұғарлық ғылым",
                "emoji", "🇰🇿 👩‍🔬",
                "Ә", Map.of("я", List.of(), "Я", Map.of()));

        written_and_read(
                object,
                "7b22656d6f6a69223a22f09f87b0f09f87bf20f09f91a9e2808df09f94ac222c22d0bed180d18bd181223a22d0a1d0b0d180"
                        + "d0b0d0bfd182d0b0d0bcd0b020d29bd0bed180d18bd182d18bd0bdd0b4d18bd181d18b222c22d29bd0b0d0b7d0b0d2"
                        + "9b223a22d094d399d0bbd0b5d0bb20e2809420d2b1d293d0b0d180d0bbd18bd29b20d293d18bd0bbd18bd0bc222c22"
                        + "d398223a7b22d0af223a7b7d2c22d18f223a5b5d7d7d");
    }

    @Test
    void every_control_character_has_its_one_escape() {
        StringBuilder all = new StringBuilder();
        for (char character = 0; character <= ' '; character++) all.append(character);
        all.append("\"/\\\u007f\u2028\ufeff\uffff");

        written_and_read(
                Map.of("all", all.toString()),
                "7b22616c6c223a225c75303030305c75303030315c75303030325c75303030335c75303030345c75303030355c7530303036"
                        + "5c75303030375c625c745c6e5c75303030625c665c725c75303030655c75303030665c75303031305c75303031315c"
                        + "75303031325c75303031335c75303031345c75303031355c75303031365c75303031375c75303031385c7530303139"
                        + "5c75303031615c75303031625c75303031635c75303031645c75303031655c7530303166205c222f5c5c7fe280a8ef"
                        + "bbbfefbfbf227d");
    }

    @Test
    void an_empty_object_is_two_bytes() {
        written_and_read(Map.of(), "7b7d");
    }

    @Test
    void an_int_is_written_as_the_long_of_its_value() {
        assertThat(CanonicalJson.of(Map.of("n", -7))).isEqualTo("{\"n\":-7}".getBytes(UTF_8));
    }

    @Test
    void exactly_the_longest_text_is_written_and_read() {
        Map<String, Object> longest = Map.of("a", "ә".repeat(8_188));

        byte[] bytes = CanonicalJson.of(longest);

        assertThat(bytes).hasSize(16_384);
        assertThat(CanonicalJson.read(bytes)).isEqualTo(longest);
    }

    @Test
    void one_byte_more_is_neither_written_nor_read() {
        String text = "ә".repeat(8_188) + "x";
        byte[] bytes = ("{\"a\":\"" + text + "\"}").getBytes(UTF_8);

        assertThat(bytes).hasSize(16_385);
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("a", text))).isInstanceOf(NotCanonical.class);
        assertThatThrownBy(() -> CanonicalJson.read(bytes))
                .isInstanceOf(NotCanonical.class)
                .hasMessage("more than 16384 bytes at byte 16384");
    }

    @Test
    void thirty_two_levels_are_written_and_read() {
        String deepest = "{\"a\":" + "[".repeat(31) + "]".repeat(31) + "}";

        assertThat(CanonicalJson.of(CanonicalJson.read(deepest.getBytes(UTF_8))))
                .isEqualTo(deepest.getBytes(UTF_8));
    }

    @Test
    void what_was_read_cannot_be_changed() {
        Map<String, Object> read = CanonicalJson.read("{\"a\":[{}]}".getBytes(UTF_8));

        assertThatThrownBy(() -> read.put("b", true)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(read.get("a")).asInstanceOf(InstanceOfAssertFactories.LIST).isUnmodifiable();
    }

    private static void written_and_read(Map<String, Object> object, String hex) {
        byte[] expected = HexFormat.of().parseHex(hex);
        assertThat(CanonicalJson.of(object)).asString(UTF_8).isEqualTo(new String(expected, UTF_8));
        assertThat(CanonicalJson.of(object)).isEqualTo(expected);
        assertThat(CanonicalJson.read(expected)).isEqualTo(object);
    }
}
