package kz.dalel.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
    @Test
    void an_entry_with_every_member_has_the_published_bytes() throws Exception {
        byte[] canonical = Examples.received().entry().canonical();

        assertThat(canonical).asString(UTF_8).isEqualTo(Examples.RECEIVED_JSON);
        assertThat(canonical).hasSize(611);
        assertThat(MessageDigest.getInstance("SHA-256").digest(canonical))
                .isEqualTo(HexFormat.of().parseHex("b2baca1edb0051f1cfac07170a3fb25b03ef083e01cb9caaea3c3cb9577861dd"));
    }

    @Test
    void an_absent_member_is_left_out_and_never_null() throws Exception {
        byte[] canonical = Examples.warned().entry().canonical();

        assertThat(canonical).asString(UTF_8).isEqualTo(Examples.WARNED_JSON);
        assertThat(MessageDigest.getInstance("SHA-256").digest(canonical))
                .isEqualTo(HexFormat.of().parseHex("f01bbdd306840af375a2e6b442390a1b63232557ce096f9065b2366d068628fa"));
    }

    @Test
    void what_is_read_is_what_was_written() {
        assertThat(Entry.read(Examples.RECEIVED_JSON.getBytes(UTF_8)))
                .isEqualTo(Examples.received().entry());
        assertThat(Entry.read(Examples.WARNED_JSON.getBytes(UTF_8)))
                .isEqualTo(Examples.warned().entry());
    }

    @Test
    void an_entry_may_be_about_the_log_itself() {
        Entry entry = new EntryDraft(Instant.parse("2026-11-22T10:11:12.123456Z"))
                .actor("sequencer", "sequencer")
                .action("log.keyRotated", "log:dalel.kz/log")
                .reason("keyRotation")
                .entry();

        assertThat(Entry.read(entry.canonical())).isEqualTo(entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01T00:00:00.000000Z",
                "1969-12-31T23:59:59.999999Z",
                "2026-11-22T10:11:12.000001Z",
                "2028-02-29T00:00:00.100000Z",
                "9999-12-31T23:59:59.999999Z"
            })
    void a_time_has_always_six_decimals(String time) {
        Entry entry = new EntryDraft(Instant.parse(time))
                .actor("engine", "engine")
                .action("request.deadlineWarned", "request:1")
                .reason("law.34")
                .entry();

        assertThat(entry.canonical()).asString(UTF_8).contains("\"time\":\"" + time + "\"");
        assertThat(Entry.read(entry.canonical())).isEqualTo(entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "engine",
                "user:00000000-0000-0000-0000-000000000000",
                "worker:3f1c9a52-7d0e-4b8e-9a61-0c2d4e6f8a10"
            })
    void people_workers_and_the_engine_act(String actor) {
        assertThat(Examples.warned().actor(actor, "unit_head").entry().actor()).isEqualTo(actor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exhibit:AST-2026-000012/3",
                "request:2026-000345",
                "conclusion:17",
                "user:3f1c9a52-7d0e-4b8e-9a61-0c2d4e6f8a10"
            })
    void four_kinds_of_subject_are_known(String subject) {
        assertThat(Examples.warned()
                        .action("exhibit.contentRead", subject)
                        .entry()
                        .subject())
                .isEqualTo(subject);
    }

    @Test
    void an_entry_longer_than_16384_bytes_is_not_written() {
        int rest = Examples.warned().entry().canonical().length - "law.34".length();
        Entry longest = Examples.warned().reason("x".repeat(16_384 - rest)).entry();
        Entry tooLong = Examples.warned().reason("x".repeat(16_385 - rest)).entry();

        assertThat(longest.canonical()).hasSize(16_384);
        assertThat(Entry.read(longest.canonical())).isEqualTo(longest);
        assertThatThrownBy(tooLong::canonical).isInstanceOf(NotCanonical.class);
    }

    @Test
    void a_later_change_of_the_draft_leaves_the_entry_alone() {
        EntryDraft draft = Examples.received();
        Entry entry = draft.entry();
        draft.detail("seal", "another").reason("another");

        assertThat(entry).isEqualTo(Examples.received().entry());
        assertThatThrownBy(() -> entry.details().put("seal", "another"))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
