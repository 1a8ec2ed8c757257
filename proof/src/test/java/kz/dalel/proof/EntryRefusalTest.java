package kz.dalel.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryRefusalTest {
    @ParameterizedTest
    @EnumSource(names = {"ACTOR", "ROLE", "ACTION", "SUBJECT", "REASON"})
    void a_missing_field_refuses_the_entry(TextMember member) {
        refused(draft -> draft.set(member, null), "entry." + member.member() + ": missing");
    }

    @Test
    void a_missing_time_refuses_the_entry() {
        assertThatThrownBy(() -> new EntryDraft(null).entry())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entry.time: missing");
    }

    @ParameterizedTest
    @EnumSource
    void a_blank_text_is_refused(TextMember member) {
        refused(draft -> draft.set(member, ""), "entry." + member.member() + ": blank");
        refused(
                draft -> draft.set(member, " \t\n\u00a0\u2028\u3000\u0085\u0000"),
                "entry." + member.member() + ": blank");
    }

    @ParameterizedTest
    @EnumSource
    void half_a_character_is_refused(TextMember member) {
        refused(draft -> draft.set(member, "a\ud83d"), "entry." + member.member() + ": an unpaired surrogate");
    }

    @ParameterizedTest
    @CsvSource({
        "ACTOR, aigerim",
        "ACTOR, user:",
        "ACTOR, user:3F1C9A52-7D0E-4B8E-9A61-0C2D4E6F8A10",
        "ACTOR, user:3f1c9a52-7d0e-4b8e-9a61-0c2d4e6f8a1",
        "ACTOR, engine:3f1c9a52-7d0e-4b8e-9a61-0c2d4e6f8a10",
        "ACTOR, engineer",
        "ACTOR, sequencer:1",
        "ACTOR, worker",
        "ROLE, unit head",
        "ROLE, Expert",
        "BODY, ҰҚК",
        "BODY, -x",
        "CAPACITY, named expert",
        "ACTION, received",
        "ACTION, exhibit.",
        "ACTION, exhibit.Received",
        "ACTION, exhibit.content read",
        "ACTION, exhibit..received",
        "SUBJECT, AST-2026-000012",
        "SUBJECT, case:1",
        "SUBJECT, exhibit:",
        "SUBJECT, exhibit:№1",
        "SUBJECT, 'log:dalel kz'",
        "REQUEST, request:2026-000345 ",
        "BEFORE, BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
        "BEFORE, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a",
        "AFTER, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015adb",
        "AFTER, ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "PLACE, 'store 2'"
    })
    void a_text_of_another_form_is_refused(TextMember member, String text) {
        assertThatThrownBy(() -> Examples.received().set(member, text).entry())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("entry." + member.member() + ": not of the form ");
    }

    @Test
    void a_line_end_after_a_good_text_is_refused() {
        assertThatThrownBy(
                        () -> Examples.received().after(Examples.DIGEST + "\n").entry())
                .hasMessageStartingWith("entry.after: not of the form ");
    }

    @Test
    void a_number_of_65_characters_is_refused() {
        assertThatThrownBy(() -> Examples.received().request("1".repeat(65)).entry())
                .hasMessageStartingWith("entry.request: not of the form ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0001-12-31T23:59:59.999999Z", "+10000-01-01T00:00:00Z"})
    void a_year_without_four_digits_is_refused(String time) {
        assertThatThrownBy(() -> new EntryDraft(Instant.parse(time)).entry())
                .hasMessage("entry.time: a year without four digits");
    }

    @Test
    void a_time_finer_than_a_microsecond_is_refused() {
        assertThatThrownBy(() -> new EntryDraft(Instant.parse("2026-11-22T10:11:12.123456001Z")).entry())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entry.time: finer than a microsecond");
    }

    @Test
    void a_detail_needs_a_lower_camel_name_and_a_text() {
        refused(draft -> draft.detail("seal", " "), "entry.details.seal: blank");
        refused(draft -> draft.detail("seal", null), "entry.details.seal: missing");
        refused(draft -> draft.detail("seal", "\ude00"), "entry.details.seal: an unpaired surrogate");
        String form = ": the name is not of the form [a-z][a-zA-Z0-9]{0,63}";
        refused(draft -> draft.detail("Seal", "1"), "entry.details.Seal" + form);
        refused(draft -> draft.detail("old value", "1"), "entry.details.old value" + form);
        refused(draft -> draft.detail(null, "1"), "entry.details.null" + form);
    }

    @Test
    void null_is_no_way_to_leave_a_member_out() {
        assertThatThrownBy(() -> entry(null, Map.of()))
                .hasMessage("entry.body: null; an absent member is Optional.empty()");
        assertThatThrownBy(() -> entry(Optional.empty(), null))
                .hasMessage("entry.details: null; no details are an empty map");
    }

    /** Columns: what stands in the warning, what is put there instead, what is said. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " ~ ",
            quoteCharacter = '`',
            textBlock =
                    """
            `,"v":1` ~ `` ~ entry.v: missing
            `"v":1` ~ `"v":2` ~ entry.v: not 1
            `"v":1` ~ `"v":"1"` ~ entry.v: not 1
            `"v":1` ~ `"v":true` ~ entry.v: not 1
            `"v":1` ~ `"v":1,"zeal":"x"` ~ entry.zeal: unknown
            `"reason":"law.34",` ~ `` ~ entry.reason: missing
            `"law.34"` ~ `34` ~ entry.reason: not a text
            `"law.34"` ~ `""` ~ entry.reason: blank
            `"law.34"` ~ `["law.34"]` ~ entry.reason: not a text
            `"engine","reason"` ~ `"engine","details":{},"reason"` ~ entry.details: not an object with members
            `"engine","reason"` ~ `"engine","details":"x","reason"` ~ entry.details: not an object with members
            `"engine","reason"` ~ `"engine","details":{"seal":7},"reason"` ~ entry.details.seal: not a text
            `"engine","reason"` ~ `"engine","details":{"a":{"b":"c"}},"reason"` ~ entry.details.a: not a text
            `"time":"2026-11-22T10:11:13.000000Z",` ~ `` ~ entry.time: missing
            `"2026-11-22T10:11:13.000000Z"` ~ `1` ~ entry.time: not a text
            """)
    void what_is_no_entry_is_not_read(String there, String instead, String said) {
        notRead(there, instead, said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T10:11:13Z",
                "2026-11-22T10:11:13.000Z",
                "2026-11-22T10:11:13.000000000Z",
                "2026-11-22T10:11:13.000000+00:00",
                "2026-11-22t10:11:13.000000z",
                "2026-11-22 10:11:13.000000Z",
                "+2026-11-22T10:11:13.000000Z",
                "2026-11-22T23:59:60.000000Z",
                "2026-13-01T00:00:00.000000Z",
                "٢٠٢٦-11-22T10:11:13.000000Z"
            })
    void a_time_of_another_form_is_not_read(String time) {
        notRead("2026-11-22T10:11:13.000000Z", time, "entry.time: not of the form 2026-11-22T10:11:12.123456Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-29T00:00:00.000000Z", "2026-11-31T00:00:00.000000Z", "2026-11-22T24:00:00.000000Z"})
    void a_day_or_hour_that_never_was_is_not_read(String time) {
        notRead("2026-11-22T10:11:13.000000Z", time, "entry.time: no such day or hour");
    }

    private static Entry entry(Optional<String> body, Map<String, String> details) {
        Optional<String> none = Optional.empty();
        Instant time = Instant.parse("2026-11-22T10:11:13Z");
        return new Entry(
                time, "engine", "engine", body, none, "a.b", "user:1", none, "c", none, none, none, none, details);
    }

    private static void refused(UnaryOperator<EntryDraft> change, String message) {
        assertThatThrownBy(() -> change.apply(Examples.received()).entry())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static void notRead(String there, String instead, String said) {
        String json = Examples.WARNED_JSON.replace(there, instead);
        assertThatThrownBy(() -> Entry.read(json.getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(said);
    }
}
