package kz.dalel.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.method.VerificationForm.Outcome;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ToolVersionTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

    @Test
    void an_update_is_unverified_until_somebody_verified_it() {
        ToolVersion version = entered();
        refused("tool.unverified", () -> version.mustBeFit(List.of(), TODAY));
        version.mustBeFit(List.of(passed(TODAY)), TODAY);
        assertThat(version.status(List.of(passed(TODAY)), TODAY)).isEqualTo(ToolStatus.VERIFIED);
    }

    @Test
    void a_verification_holds_until_its_last_day() {
        ToolVersion version = entered();
        version.mustBeFit(List.of(passed(TODAY)), TODAY);
        refused("tool.expired", () -> version.mustBeFit(List.of(passed(TODAY)), TODAY.plusDays(1)));
    }

    @Test
    void a_failed_verification_blocks_until_a_later_one_passes() {
        ToolVersion version = entered();
        refused("tool.failed", () -> version.mustBeFit(List.of(passed(TODAY), failed()), TODAY));
        version.mustBeFit(List.of(failed(), passed(TODAY)), TODAY);
    }

    @Test
    void a_retired_version_is_used_no_more_and_retired_once() {
        ToolVersion version = entered();
        version.retire("снята с поддержки", "quality", NOW);
        refused("tool.retired", () -> version.mustBeFit(List.of(passed(TODAY)), TODAY));
        refused("tool.retired", () -> version.retire("снова", "quality", NOW));
    }

    @Test
    void a_device_has_a_serial_number_and_a_failure_its_reason_and_no_term() {
        ToolForm device = new ToolForm("WRITE-BLOCKER", "T356789iu", ToolKind.HARDWARE, "OpenText", " ");
        refused("required.tool.serial", device::checked);
        ToolForm program = new ToolForm("exiftool", "exiftool", ToolKind.SOFTWARE, "Ph. Harvey", null);
        assertThat(program.checked().code()).isEqualTo("EXIFTOOL");
        VerificationForm silent = new VerificationForm("набор", Outcome.FAILED, null, TODAY, null);
        refused("required.verification.remark", () -> silent.checked(TODAY));
        VerificationForm endless = new VerificationForm("набор", Outcome.PASSED, null, TODAY, null);
        refused("required.verification.validUntil", () -> endless.checked(TODAY));
        VerificationForm tomorrow = new VerificationForm("набор", Outcome.PASSED, null, TODAY.plusDays(1), TODAY);
        refused("verification.inFuture", () -> tomorrow.checked(TODAY));
    }

    private static ToolVersion entered() {
        return new ToolVersion("EXIFTOOL", new ToolVersionForm("13.10", null), "quality", NOW);
    }

    private static Verification passed(LocalDate until) {
        return verification(new VerificationForm("набор", Outcome.PASSED, null, TODAY, until));
    }

    private static Verification failed() {
        return verification(new VerificationForm("набор", Outcome.FAILED, "пропущены метки", TODAY, null));
    }

    private static Verification verification(VerificationForm form) {
        return new Verification(new Verification.Key("EXIFTOOL", "13.10", 1), form, "quality", NOW);
    }

    private static void refused(String key, ThrowingCallable wish) {
        assertThatThrownBy(wish).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
