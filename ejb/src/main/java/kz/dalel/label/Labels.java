package kz.dalel.label;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.document.Code;
import kz.dalel.document.Label;
import kz.dalel.exhibit.ExhibitLine;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.ExhibitSheet;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.request.RequestNumber;
import kz.dalel.store.Store;
import kz.dalel.store.SubItem;

/** Labels to be printed, for those who take part in the case: of an object and of what was taken out of it. */
@Stateless
@RolesAllowed("**")
public class Labels {
    @Inject
    Exhibits exhibits;

    @Inject
    Store store;

    /** The label of the object, then those of its sub-items. */
    public List<Label> of(ExhibitNumber number) {
        ExhibitSheet sheet = exhibits.sheet(number);
        List<Label> labels = new ArrayList<>();
        labels.add(label(number.text(), sheet.request(), sheet.name(), seal(number, sheet)));
        for (SubItem item : store.subItems(number))
            labels.add(label(item.label(), sheet.request(), item.name(), item.seal()));
        return labels;
    }

    /** The labels of all objects of the request, in their order. */
    public List<Label> of(RequestNumber request) {
        return exhibits.of(request).stream()
                .map(ExhibitLine::number)
                .map(ExhibitNumber::new)
                .flatMap(number -> of(number).stream())
                .toList();
    }

    private String seal(ExhibitNumber number, ExhibitSheet sheet) {
        var seals = store.seals(number);
        if (!seals.isEmpty()) return seals.get(seals.size() - 1).number();
        var found = sheet.custody().found();
        return found == null || found.seal() == null ? sheet.seal() : found.seal();
    }

    /** What a scanner reads is the number and nothing else. */
    static Label label(String number, String request, String name, String seal) {
        Code code = Code.of(number);
        List<String> lines = Stream.of(number, name, request, seal)
                .filter(line -> line != null && !line.isBlank())
                .toList();
        return new Label(code.size(), code.dots(), lines);
    }
}
