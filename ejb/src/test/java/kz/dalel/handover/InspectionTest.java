package kz.dalel.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class InspectionTest {
    private static final String SEAL = "пломба 004417";

    @Test
    void all_that_is_not_said_of_an_object_is_told_at_once() {
        Refusal refusal = refused(new Receiving(null, null, "004418", " ", null, null, null), false);
        assertThat(refusal.key()).isEqualTo("handover.incomplete");
        assertThat(refusal.reasons())
                .extracting(Refusal::key)
                .containsExactly(
                        "required.handover.conditionFound",
                        "required.handover.sealIntact",
                        "required.handover.discrepancy",
                        "required.found.place");
    }

    @Test
    void who_takes_it_outside_signs_and_says_no_place() {
        Refusal refusal = refused(new Receiving(null, true, null, null, null, null, null), true);
        assertThat(refusal.reasons())
                .extracting(Refusal::key)
                .containsExactly("required.handover.conditionFound", "required.handover.act");
        Receiving signed = new Receiving("цел", true, null, null, null, "scan", null);
        assertThat(Inspection.of(signed, SEAL, true, null).place()).isEqualTo("outside");
    }

    @Test
    void a_broken_seal_and_another_one_are_described() {
        for (Receiving differs : List.of(
                new Receiving("цел", false, null, "store-1", null, null, null),
                new Receiving("цел", true, "004418", "store-1", null, null, null)))
            assertThat(refused(differs, false).key()).isEqualTo("required.handover.discrepancy");
        Receiving told = new Receiving(" цел ", false, "004418", "store-1", "нить порвана", null, null);
        assertThat(Inspection.of(told, SEAL, false, "d"))
                .isEqualTo(new Inspection("цел", false, "004418", "store-1", "нить порвана", "d"));
    }

    @Test
    void what_was_sealed_with_nothing_says_nothing_of_a_seal() {
        Receiving open = new Receiving("цел", null, null, "store-1", null, null, null);
        assertThat(Inspection.of(open, null, false, null).seal()).isNull();
    }

    private static Refusal refused(Receiving said, boolean toOutside) {
        return catchThrowableOfType(Refusal.class, () -> Inspection.of(said, SEAL, toOutside, null));
    }
}
