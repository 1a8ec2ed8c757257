package kz.dalel.exhibit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.dalel.custody.Act;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Plain;
import kz.dalel.kernel.Refusal;

/**
 * How an object was found on receipt.
 *
 * @param condition in words
 * @param sealIntact mandatory for an object that was announced or found sealed
 * @param seal the seal as found
 * @param place where it is put: Latin letters, digits, {@code . _ / -}; mandatory for a thing without a file
 */
@Embeddable
public record Found(
        @Column(name = "found_condition") String condition,
        @Column(name = "found_seal_intact") Boolean sealIntact,
        @Column(name = "found_seal") String seal,
        @Column(name = "found_place") String place) {
    private static final Pattern PLACE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");
    private static final String VAULT = "vault";

    /** The same in readable texts and complete for this object; refused where something is missing. */
    Found complete(boolean sealed, boolean file) {
        String sealFound = Wording.optionalLine("found.seal", seal);
        if (sealed || sealFound != null) Mandatory.value("found.sealIntact", sealIntact);
        String where = place == null && file ? VAULT : Mandatory.line("found.place", place);
        return new Found(Wording.line("found.condition", condition), sealIntact, sealFound, place(where));
    }

    /** What is not said of one object among several; each names the object. */
    Stream<Refusal> gaps(ExhibitNumber number, boolean sealed, boolean file) {
        List<Refusal> gaps = new ArrayList<>();
        if (isBlank(condition)) gaps.add(Refusal.invalid("receipt.itemCondition", number));
        if (sealIntact == null && (sealed || !isBlank(seal))) gaps.add(Refusal.invalid("receipt.itemSeal", number));
        if (isBlank(place) && !(place == null && file)) gaps.add(Refusal.invalid("receipt.itemPlace", number));
        return gaps.stream();
    }

    private static boolean isBlank(String text) {
        return text == null || Plain.isBlank(text);
    }

    /** The code, when it is one of a place. */
    static String place(String code) {
        if (!PLACE.matcher(code).matches()) throw Refusal.invalid("exhibit.place", code);
        return code;
    }

    /** Tells the act where and how it was found. */
    Act tell(Act act, String site) {
        return act.at(site + "/" + place)
                .detail("condition", condition)
                .detail("sealIntact", sealIntact)
                .detail("sealFound", seal);
    }
}
