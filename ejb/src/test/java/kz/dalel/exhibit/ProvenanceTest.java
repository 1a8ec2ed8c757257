package kz.dalel.exhibit;

import static kz.dalel.exhibit.Samples.ORIGIN;
import static kz.dalel.exhibit.Samples.exhibit;
import static kz.dalel.exhibit.Samples.file;
import static kz.dalel.exhibit.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestDraft.Kind;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    @Test
    void an_examination_needs_an_object_and_methodical_help_does_not() {
        assertThat(keys(Kind.EXAMINATION)).containsExactly("exhibit.none");
        assertThat(keys(Kind.SPECIALIST_STUDY)).containsExactly("exhibit.none");
        assertThat(keys(Kind.METHODICAL_HELP)).isEmpty();
    }

    @Test
    void each_object_of_unknown_origin_or_outside_the_inventory_is_named() {
        Exhibit unknown = exhibit(2, said("диск", null, null), null);
        Exhibit outside = exhibit(3, said("телефон", without("опись"), null), null);
        List<Refusal> refusals = Provenance.refuses(Kind.EXAMINATION, List.of(file(1), unknown, outside));
        assertThat(refusals)
                .extracting(refusal -> refusal.key() + " " + refusal.args())
                .containsExactly(
                        "exhibit.originUnknown [CDF-2026-000002, диск]",
                        "exhibit.notInInventory [CDF-2026-000002, диск]",
                        "exhibit.notInInventory [CDF-2026-000003, телефон]");
    }

    @Test
    void an_origin_without_its_day_cannot_be_traced() {
        Origin noDay = new Origin(ORIGIN.protocol(), null, ORIGIN.place(), ORIGIN.seizedBy(), ORIGIN.inventoryLine());
        assertThat(keys(Kind.EXAMINATION, exhibit(1, said("диск", noDay, null), null)))
                .containsExactly("exhibit.originUnknown");
    }

    private static Origin without(String inventory) {
        assertThat(ORIGIN.inventoryLine()).startsWith(inventory);
        return new Origin(ORIGIN.protocol(), ORIGIN.date(), ORIGIN.place(), ORIGIN.seizedBy(), " ");
    }

    private static List<String> keys(Kind kind, Exhibit... exhibits) {
        return Provenance.refuses(kind, List.of(exhibits)).stream()
                .map(Refusal::key)
                .toList();
    }
}
