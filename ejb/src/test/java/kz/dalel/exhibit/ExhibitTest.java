package kz.dalel.exhibit;

import static kz.dalel.exhibit.Samples.NOON;
import static kz.dalel.exhibit.Samples.ORIGIN;
import static kz.dalel.exhibit.Samples.exhibit;
import static kz.dalel.exhibit.Samples.file;
import static kz.dalel.exhibit.Samples.found;
import static kz.dalel.exhibit.Samples.number;
import static kz.dalel.exhibit.Samples.said;
import static kz.dalel.exhibit.Samples.sealedThing;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExhibitTest {

    @Test
    void a_number_names_center_year_and_place_in_the_year() {
        assertThat(number(1).text()).isEqualTo("CDF-2026-000001");
        assertThat(number(1234567 % 1000000).text()).isEqualTo("CDF-2026-234567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "CDF-2026-1", "cdf-2026-000001", "CDF-2026-000001'", "CDF-٢٠٢٦-000001", "../CDF-2026-000001"
            })
    void what_is_no_number_is_no_exhibit(String text) {
        assertThat(Refused.key(() -> new ExhibitNumber(text))).isEqualTo("exhibit.unknown");
    }

    @Test
    void a_file_lends_its_name_to_an_exhibit_without_one() {
        assertThat(file(1).line().name()).isEqualTo("қоңырау.mp4");
        assertThat(exhibit(1, said("Видеозапись", ORIGIN, null), Samples.FILE)
                        .line()
                        .name())
                .isEqualTo("Видеозапись");
    }

    @Test
    void a_thing_without_a_file_needs_a_name_and_has_no_content() {
        assertThat(Refused.key(() -> exhibit(1, said(" ", ORIGIN, null), null))).isEqualTo("required.name");
        assertThat(Refused.key(() -> sealedThing(1).file())).isEqualTo("exhibit.noFile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exe\u202Egpj.txt", "a\nb", "nul\0", "half \uD83D pair", "isolate\u2066"})
    void a_name_shows_as_it_is_stored(String name) {
        assertThat(Refused.key(() -> exhibit(1, said(name, ORIGIN, null), null)))
                .isEqualTo("text.unreadable");
    }

    @Test
    void a_name_may_be_in_any_writing_and_hold_a_slash() {
        assertThat(exhibit(1, said("Жёсткий диск S/N 12/45 «ә» 😀", ORIGIN, null), null)
                        .name())
                .isEqualTo("Жёсткий диск S/N 12/45 «ә» 😀");
    }

    @Test
    void an_exhibit_is_received_once() {
        Exhibit exhibit = file(1);
        exhibit.receive(found(null, null), "user:1", NOON);
        assertThat(exhibit.wasReceived()).isTrue();
        assertThat(exhibit.found().place()).isEqualTo("vault");
        assertThat(Refused.key(() -> exhibit.receive(found(null, null), "user:2", NOON)))
                .isEqualTo("exhibit.alreadyReceived");
    }

    @Test
    void the_seal_of_a_sealed_thing_is_looked_at() {
        assertThat(Refused.key(() -> sealedThing(1).receive(found(null, "store-1"), "user:1", NOON)))
                .isEqualTo("required.found.sealIntact");
        Exhibit broken = sealedThing(1);
        broken.receive(found(false, "store-1/shelf-3"), "user:1", NOON);
        assertThat(broken.found().sealIntact()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"склад", "store 1", "/store", "store-1?"})
    void a_place_is_a_code(String place) {
        assertThat(Refused.key(() -> sealedThing(1).receive(found(true, place), "user:1", NOON)))
                .isEqualTo("exhibit.place");
    }

    @Test
    void what_left_the_draft_does_not_leave_it_again() {
        Exhibit exhibit = file(1);
        exhibit.remove(NOON);
        assertThat(exhibit.isRemoved()).isTrue();
        assertThat(Refused.key(() -> exhibit.remove(NOON))).isEqualTo("exhibit.removed");
    }

    @Test
    void what_is_described_anew_keeps_its_file() {
        Exhibit exhibit = file(1);
        String digest = exhibit.sha256();
        exhibit.rewrite(new AddExhibit(null, "Видеозапись", null, null, null, "пломба 7", null, null, null));
        assertThat(exhibit.name()).isEqualTo("Видеозапись");
        assertThat(exhibit.line().seal()).isEqualTo("пломба 7");
        assertThat(exhibit.sha256()).isEqualTo(digest).isNotNull();
    }

    @Test
    void what_left_the_draft_is_not_described_anew() {
        Exhibit exhibit = file(1);
        exhibit.remove(NOON);
        AddExhibit said = new AddExhibit(null, "Видеозапись", null, null, null, null, null, null, null);
        assertThat(Refused.key(() -> exhibit.rewrite(said))).isEqualTo("exhibit.removed");
    }
}
