package kz.dalel.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    /** Columns: the text, what is wrong, the byte where. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " ~ ",
            quoteCharacter = '`',
            textBlock =
                    """
            `` ~ no { ~ 0
            `[]` ~ no { ~ 0
            `"a"` ~ no { ~ 0
            `{` ~ no " ~ 1
            `{"a` ~ a string without end ~ 3
            `{"a"` ~ no : ~ 4
            `{"a":` ~ no object, array, string, integer, true or false ~ 5
            `{"a":1` ~ no , ~ 6
            `{"a":1,}` ~ no " ~ 7
            `{,"a":1}` ~ no " ~ 1
            `{"a":[1,]}` ~ no object, array, string, integer, true or false ~ 8
            `{"a":[1 2]}` ~ no , ~ 7
            `{}{}` ~ text after the object ~ 2
            `{a:1}` ~ no " ~ 1
            `{'a':1}` ~ no " ~ 1
            """)
    void malformed_json_is_refused(String json, String what, int at) {
        refused(json, what, at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " ~ ",
            quoteCharacter = '`',
            textBlock =
                    """
            ` {}` ~ no { ~ 0
            `{ }` ~ no " ~ 1
            `{"a" :1}` ~ no : ~ 4
            `{"a": 1}` ~ no object, array, string, integer, true or false ~ 5
            `{"a":1 }` ~ no , ~ 6
            `{} ` ~ text after the object ~ 2
            """)
    void white_space_is_refused(String json, String what, int at) {
        refused(json, what, at);
        refused(json.replace(' ', '\n'), what, at);
        refused(json.replace(' ', '\t'), what, at);
    }

    @Test
    void a_byte_order_mark_is_refused() {
        refused("\ufeff{}", "no {", 0);
    }

    @Test
    void members_out_of_order_are_refused() {
        refused("{\"b\":1,\"a\":2}", "members out of order", 7);
        refused("{\"a\":{\"b\":1,\"a\":2}}", "members out of order", 12);
        refused("{\"aa\":1,\"a\":2}", "members out of order", 8);
    }

    @Test
    void the_order_is_that_of_utf_16_and_not_that_of_code_points() {
        refused("{\"\ufb33\":1,\"😀\":2}", "members out of order", 9);
    }

    @Test
    void a_member_twice_is_refused() {
        refused("{\"a\":1,\"a\":1}", "a member twice", 7);
        refused("{\"\":1,\"\":1}", "a member twice", 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "True", "nul", "NaN", "Infinity", "+1", ".5", "undefined", "٣"})
    void a_value_of_another_kind_is_refused(String value) {
        refused("{\"a\":" + value + "}", "no object, array, string, integer, true or false", 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.5", "1e3", "1E3", "0x10", "1_000", "true1"})
    void a_fraction_or_exponent_is_refused(String value) {
        assertThat(refusal(("{\"a\":" + value + "}").getBytes(UTF_8))).hasMessageStartingWith("no , at byte ");
    }

    @ParameterizedTest
    @CsvSource({
        "-0, not the canonical integer",
        "00, not the canonical integer",
        "-01, not the canonical integer",
        "007, not the canonical integer",
        "-, no safe integer",
        "9007199254740992, an integer beyond 2^53-1",
        "-9007199254740992, an integer beyond 2^53-1",
        "-99999999999999999, no safe integer",
        "99999999999999999999999, no safe integer",
        "00000000000000000000001, no safe integer"
    })
    void another_spelling_of_an_integer_or_one_too_large_is_refused(String value, String what) {
        refused("{\"a\":" + value + "}", what, 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\/", "\\u0041", "\\u000A", "\\u000a", "\\u001F", "\\u0008", "\\u0022", "\\u005c", "\\u007f",
                        "\\ud83d\\ude00",
                "\\ud83d", "\\ude00", "\\u20ac", "\\a", "\\U000f", "\\x0f", "\\u", "\\u00", "\\u00g0", "\\'"
            })
    void another_escape_than_the_canonical_one_is_refused(String escape) {
        refused("{\"a\":\"" + escape + "\"}", "not the canonical escape", 6);
        refused("{\"" + escape + "\":\"\"}", "not the canonical escape", 2);
    }

    @Test
    void a_bare_control_character_is_refused() {
        for (char control = 0; control < ' '; control++)
            refused("{\"a\":\"ә" + control + "\"}", "a bare control character", 8);
    }

    /** Overlong "/", overlong NUL, a surrogate in three bytes, beyond U+10FFFF, cut off, a stray continuation, Latin-1. */
    @ParameterizedTest
    @ValueSource(strings = {"c0af", "c080", "eda080", "edb080", "f4908080", "f8888080", "e282", "80", "ff", "e4"})
    void malformed_utf_8_is_refused(String hex) {
        byte[] bytes = HexFormat.of().parseHex("7b2261223a22" + hex + "227d");

        assertThat(refusal(bytes)).hasMessage("malformed UTF-8 at byte 6");
    }

    @Test
    void nesting_too_deep_is_refused_and_does_not_exhaust_the_stack() {
        refused("{\"a\":" + "[".repeat(32) + "]".repeat(32) + "}", "nesting too deep", 36);
        refused("{\"a\":" + "[".repeat(16_000), "nesting too deep", 36);
        refused("{\"a\":".repeat(3_000), "nesting too deep", 160);
    }

    private static void refused(String json, String what, int at) {
        assertThat(refusal(json.getBytes(UTF_8))).hasMessage(what + " at byte " + at);
        assertThat(refusal(json.getBytes(UTF_8)).where()).isEqualTo("byte " + at);
    }

    private static NotCanonical refusal(byte[] json) {
        NotCanonical refusal = catchThrowableOfType(NotCanonical.class, () -> CanonicalJson.read(json));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
