package kz.dalel.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.dalel.kernel.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MethodVersionTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

    @Test
    void another_person_approves_a_validated_version_and_then_it_may_be_used() {
        MethodVersion version = drafted();
        assertThat(version.status()).isEqualTo(MethodStatus.DRAFT);
        refused("method.draft", () -> version.mustBeFit(List.of(dossier(TODAY)), TODAY));
        version.approve(List.of(dossier(TODAY)), "approver", NOW, TODAY);
        assertThat(version.status()).isEqualTo(MethodStatus.APPROVED);
        version.mustBeFit(List.of(dossier(TODAY)), TODAY);
    }

    @Test
    void nobody_approves_his_own_version_or_his_own_validation() {
        MethodVersion version = drafted();
        refused("method.own", () -> version.approve(List.of(dossier(TODAY)), "author", NOW, TODAY));
        refused("method.ownValidation", () -> version.approve(List.of(dossier(TODAY)), "validator", NOW, TODAY));
        assertThat(version.status()).isEqualTo(MethodStatus.DRAFT);
    }

    @Test
    void a_version_without_a_dossier_that_holds_is_not_approved() {
        MethodVersion version = drafted();
        refused("method.noDossier", () -> version.approve(List.of(), "approver", NOW, TODAY));
        List<Dossier> over = List.of(dossier(TODAY.minusDays(1)));
        refused("method.validationOver", () -> version.approve(over, "approver", NOW, TODAY));
    }

    @Test
    void a_version_is_out_of_use_when_its_validation_is_over_until_it_is_validated_anew() {
        MethodVersion version = drafted();
        version.approve(List.of(dossier(TODAY)), "approver", NOW, TODAY);
        List<Dossier> first = List.of(dossier(TODAY));
        refused("method.validationOver", () -> version.mustBeFit(first, TODAY.plusDays(1)));
        version.mustBeFit(List.of(dossier(TODAY), dossier(TODAY.plusYears(2))), TODAY.plusDays(1));
    }

    @Test
    void a_retired_version_is_neither_used_nor_approved_nor_retired_again() {
        MethodVersion version = drafted();
        version.retire("другая методика", "head", NOW);
        refused("method.retired", () -> version.mustBeFit(List.of(dossier(TODAY)), TODAY));
        refused("method.notDraft", () -> version.approve(List.of(dossier(TODAY)), "approver", NOW, TODAY));
        refused("method.retiredAlready", () -> version.retire("снова", "head", NOW));
        refused("method.retired", version::mustBeOpen);
    }

    @Test
    void a_method_outside_the_state_register_says_why_the_center_has_it() {
        MethodVersionForm outside = new MethodVersionForm("MEDIA", "основание", "область", "пределы", " ", null);
        refused("required.method.justification", outside::checked);
        MethodVersionForm within = new MethodVersionForm("MEDIA", "основание", "область", "пределы", "№ 12", null);
        assertThat(within.checked().stateRegister()).isEqualTo("№ 12");
        MethodVersionForm nothing = new MethodVersionForm(null, null, null, null, null, null);
        refused("method.versionIncomplete", nothing::checked);
    }

    private static MethodVersion drafted() {
        MethodVersionForm form = new MethodVersionForm("MEDIA", "основание", "область", "пределы", "№ 12", null);
        return new MethodVersion(new MethodVersion.Key("VOICE-SYNTHESIS", 1), form, "author", NOW);
    }

    private static Dossier dossier(LocalDate due) {
        DossierForm form = new DossierForm("1000 записей", "ошибки", "2 %", "шум", "2 %", "Р.", TODAY, due);
        return new Dossier(new Dossier.Key("VOICE-SYNTHESIS", 1, 1), form, "validator", NOW);
    }

    private static void refused(String key, ThrowingCallable wish) {
        assertThatThrownBy(wish).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
