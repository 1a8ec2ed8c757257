package kz.dalel.exhibit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Plain;
import kz.dalel.kernel.Refusal;

/**
 * The receipt of act and objects.
 *
 * @param broughtBy who brought them, by name
 * @param identityDocument kind and number of the document he showed
 * @param scan the upload that holds the scan of his signature on paper; absent where he has a login
 */
public record Receipt(String broughtBy, String identityDocument, String scan, List<Item> exhibits) {
    public Receipt {
        exhibits = exhibits == null ? List.of() : List.copyOf(exhibits);
    }

    /** One object of the list: its number, and how it was found. */
    public record Item(String number, String condition, Boolean sealIntact, String seal, String place) {
        Found found() {
            Stream.of(condition, seal, place).forEach(Plain::orNone);
            return new Found(condition, sealIntact, seal, place);
        }
    }

    /** What was received, as it is kept: the scan by its digest. */
    public record Received(String broughtBy, String identityDocument, String scan, List<Item> exhibits) {
        public Received {
            exhibits = List.copyOf(exhibits);
        }
    }

    /** How each of these exhibits was found; refused when one is missing, unknown or listed twice, naming each. */
    Map<ExhibitNumber, Found> check(List<ExhibitNumber> expected) {
        Map<ExhibitNumber, Found> found = new LinkedHashMap<>();
        List<Refusal> wrong = new ArrayList<>();
        for (Item item : exhibits) {
            ExhibitNumber number = new ExhibitNumber(item.number());
            if (!expected.contains(number)) wrong.add(Refusal.invalid("exhibit.notOfRequest", number));
            if (found.put(number, item.found()) != null) wrong.add(Refusal.invalid("exhibit.listedTwice", number));
        }
        expected.stream()
                .filter(number -> !found.containsKey(number))
                .forEach(number -> wrong.add(Refusal.invalid("exhibit.missing", number)));
        if (!wrong.isEmpty()) throw Refusal.incomplete("exhibit.listDiffers", wrong);
        return found;
    }

    /** Refused as {@code receipt.incomplete} with all that is not said: of who brought them, and of each as it was found. */
    void demandComplete(List<Exhibit> received, Map<ExhibitNumber, Found> found) {
        List<Refusal> gaps = received.stream()
                .flatMap(exhibit -> exhibit.gaps(found.get(exhibit.number())))
                .toList();
        Mandatory.all(
                "receipt.incomplete",
                () -> Mandatory.text("receipt.broughtBy", broughtBy),
                () -> Mandatory.text("receipt.identityDocument", identityDocument),
                () -> {
                    if (!gaps.isEmpty()) throw Refusal.incomplete("receipt.incomplete", gaps);
                });
    }
}
