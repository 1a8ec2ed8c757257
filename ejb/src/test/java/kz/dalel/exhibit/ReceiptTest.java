package kz.dalel.exhibit;

import static kz.dalel.exhibit.Samples.file;
import static kz.dalel.exhibit.Samples.found;
import static kz.dalel.exhibit.Samples.number;
import static kz.dalel.exhibit.Samples.sealedThing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    @Test
    void a_receipt_lists_every_exhibit_and_no_other_and_none_twice() {
        List<ExhibitNumber> expected = List.of(number(1), number(2), number(3));
        assertThat(receipt(1, 2, 3).check(expected).keySet()).containsExactlyElementsOf(expected);
        assertThat(Refused.reasons(() -> receipt(1, 9, 1).check(expected)))
                .containsExactlyInAnyOrder(
                        "exhibit.notOfRequest CDF-2026-000009",
                        "exhibit.listedTwice CDF-2026-000001",
                        "exhibit.missing CDF-2026-000002",
                        "exhibit.missing CDF-2026-000003");
    }

    @Test
    void all_that_is_not_said_is_told_at_once_by_object() {
        Found nothing = new Found(null, null, null, null);
        Receipt receipt = new Receipt(" ", null, null, null);
        assertThat(Refused.reasons(() -> receipt.demandComplete(
                        List.of(sealedThing(1), file(2)), Map.of(number(1), nothing, number(2), nothing))))
                .containsExactly(
                        "required.receipt.broughtBy",
                        "required.receipt.identityDocument",
                        "receipt.itemCondition CDF-2026-000001",
                        "receipt.itemSeal CDF-2026-000001",
                        "receipt.itemPlace CDF-2026-000001",
                        "receipt.itemCondition CDF-2026-000002");
    }

    @Test
    void what_is_said_of_an_object_is_demanded_of_it_when_it_is_received_and_no_more() {
        Receipt receipt = new Receipt("курьер", "удостоверение", null, null);
        List<Exhibit> both = List.of(sealedThing(1), file(2));
        Map<ExhibitNumber, Found> found = Map.of(number(1), found(true, "store-1"), number(2), found(null, null));
        assertThatCode(() -> receipt.demandComplete(both, found)).doesNotThrowAnyException();
        assertThatCode(() -> both.forEach(one -> one.receive(found.get(one.number()), "user:1", Samples.NOON)))
                .doesNotThrowAnyException();
        Map<ExhibitNumber, Found> unseen = Map.of(number(1), found(null, "store-1"), number(2), found(null, null));
        assertThat(Refused.key(() -> receipt.demandComplete(both, unseen))).isEqualTo("receipt.itemSeal");
    }

    @Test
    void a_request_without_objects_has_an_empty_list() {
        assertThat(new Receipt("x", "y", null, null).check(List.of())).isEmpty();
    }

    @Test
    void what_came_after_the_bytes_were_read_anew_is_not_verified() {
        Verified verified = new Verified(Samples.REQUEST, List.of(file(1).file()));
        assertThatCode(() -> verified.covers(List.of(file(1), sealedThing(2)))).doesNotThrowAnyException();
        assertThat(Refused.key(() -> verified.covers(List.of(file(1), file(2)))))
                .isEqualTo("exhibit.notVerified");
    }

    private static Receipt receipt(int... numbers) {
        Stream<Receipt.Item> items = java.util.Arrays.stream(numbers)
                .mapToObj(n -> new Receipt.Item(number(n).text(), "цел", null, null, null));
        return new Receipt("курьер", "удостоверение", null, items.toList());
    }
}
