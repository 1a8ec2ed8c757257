package kz.dalel.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class CertificateTest {
    private static final LocalDate FIRST = LocalDate.parse("2024-03-01");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Test
    void it_holds_from_its_first_to_its_last_day() {
        Certificate certificate = new Certificate("MEDIA", "KZ-1", FIRST, TODAY, FIRST);
        assertThat(certificate.validOn(FIRST.minusDays(1))).isFalse();
        assertThat(certificate.validOn(FIRST)).isTrue();
        assertThat(certificate.validOn(TODAY)).isTrue();
        assertThat(certificate.validOn(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void without_a_last_day_it_holds_without_end() {
        assertThat(new Certificate("MEDIA", "KZ-1", FIRST, null, FIRST).validOn(TODAY.plusYears(30)))
                .isTrue();
    }

    @Test
    void white_space_around_its_texts_is_not_kept() {
        assertThat(new Certificate(" MEDIA ", " KZ-1 ", FIRST, null, FIRST).checked(TODAY))
                .isEqualTo(new Certificate("MEDIA", "KZ-1", FIRST, null, FIRST));
    }

    @Test
    void it_cannot_end_before_it_begins_nor_be_attested_in_the_future() {
        refused(new Certificate("MEDIA", "KZ-1", TODAY, FIRST, FIRST), "certificate.endsBeforeItBegins");
        refused(new Certificate("MEDIA", "KZ-1", FIRST, null, TODAY.plusDays(1)), "certificate.attestedInFuture");
    }

    @Test
    void nothing_but_its_end_may_be_absent() {
        refused(new Certificate(null, "KZ-1", FIRST, null, FIRST), "required.certificate.specialty");
        refused(new Certificate("MEDIA", " ", FIRST, null, FIRST), "required.certificate.number");
        refused(new Certificate("MEDIA", "KZ-1", null, null, FIRST), "required.certificate.validFrom");
        refused(new Certificate("MEDIA", "KZ-1", FIRST, null, null), "required.certificate.attestedOn");
    }

    private static void refused(Certificate certificate, String key) {
        assertThatThrownBy(() -> certificate.checked(TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
