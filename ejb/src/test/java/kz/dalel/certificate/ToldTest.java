package kz.dalel.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.dalel.certificate.Samples.DIGEST;
import static kz.dalel.certificate.Samples.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import kz.dalel.proof.Entry;
import kz.dalel.proof.EntryDraft;
import kz.dalel.proving.ProofSheet;
import kz.dalel.proving.ProvedEntry;
import org.junit.jupiter.api.Test;

class ToldTest {
    private static final byte[] BY_ACT = {1, 2, 3};
    private static final byte[] WITHOUT = {4, 5, 6};

    @Test
    void what_waits_is_counted_and_told_nothing_of() {
        Told told = Told.of(sheet(
                proved(Samples.entry("exhibit.received", SIGNED)),
                new ProvedEntry(null, text(Samples.entry("exhibit.moved", SIGNED.plusSeconds(9))), "", "", null),
                new ProvedEntry(99L, text(Samples.entry("exhibit.moved", SIGNED.plusSeconds(8))), "", "", null)));
        assertThat(told.proved()).isEqualTo(1);
        assertThat(told.waiting()).isEqualTo(2);
        assertThat(told.last()).contains(SIGNED);
        assertThat(told.named(DIGEST)).contains(SIGNED);
        assertThat(told.named("0".repeat(64))).isEmpty();
    }

    @Test
    void an_entry_without_text_is_erased_by_the_act_that_a_proved_entry_tells_of_and_else_withheld() {
        Told told = Told.of(sheet(bare(BY_ACT), bare(WITHOUT), proved(erasure(SIGNED))));
        assertThat(told.proved()).isEqualTo(3);
        assertThat(told.erased()).isEqualTo(1);
        assertThat(told.erasures()).containsExactly(new Told.Erasure("4-17/26", LocalDate.of(2026, 11, 2)));
        assertThat(told.withheld()).isEqualTo(1);
        assertThat(told.first()).contains(SIGNED);
    }

    @Test
    void an_act_that_no_checkpoint_reaches_yet_excuses_nothing() {
        Told told = Told.of(sheet(bare(BY_ACT), new ProvedEntry(null, text(erasure(SIGNED)), "", "", null)));
        assertThat(told.erased()).isZero();
        assertThat(told.withheld()).isEqualTo(1);
        assertThat(told.first()).isEmpty();
    }

    private static Entry erasure(Instant time) {
        return new EntryDraft(time)
                .actor("user:3f1c9a52-7d0e-4b8e-9a61-0c2d4e6f8a10", "archivist")
                .action("custody.entryErased", "exhibit:CDF-2026-000012")
                .reason("постановление суда")
                .detail("commitment", HexFormat.of().formatHex(BY_ACT))
                .detail("actNumber", "4-17/26")
                .detail("actDate", "2026-11-02")
                .entry();
    }

    private static ProvedEntry proved(Entry entry) {
        return new ProvedEntry(7L, text(entry), "", "", List.of());
    }

    private static ProvedEntry bare(byte[] commitment) {
        return new ProvedEntry(3L, null, null, Base64.getEncoder().encodeToString(commitment), List.of());
    }

    private static String text(Entry entry) {
        return new String(entry.canonical(), UTF_8);
    }

    private static ProofSheet sheet(ProvedEntry... entries) {
        return new ProofSheet(
                "exhibit:CDF-2026-000012", "CDF-2026-000345", 9, "", "", List.of(), List.of(entries), List.of());
    }
}
