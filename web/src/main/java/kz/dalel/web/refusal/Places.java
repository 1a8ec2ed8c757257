package kz.dalel.web.refusal;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.dalel.kernel.Refusal;
import kz.dalel.web.language.Language;

/**
 * Tells each reason of a refusal at its place on the page: at the component whose attribute {@code refusals} names its key among
 * others; what has no place there is told for the whole page.
 */
final class Places {
    static final String ATTRIBUTE = "refusals";

    private final FacesContext faces;
    private final Language language;

    Places(FacesContext faces, Language language) {
        this.faces = faces;
        this.language = language;
    }

    void tell(Refusal refusal) {
        Optional<UIComponent> place = place(faces.getViewRoot(), refusal.key());
        place.ifPresent(Places::mark);
        String words = Refusals.sentence(refusal, language);
        String id = place.map(c -> c.getClientId(faces)).orElse(null);
        faces.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        refusal.reasons().forEach(this::tell);
    }

    private static void mark(UIComponent place) {
        if (place instanceof UIInput input) input.setValid(false);
    }

    private static Optional<UIComponent> place(UIComponent under, String key) {
        String keys = Objects.toString(under.getAttributes().get(ATTRIBUTE), "");
        if (List.of(keys.split(" ")).contains(key)) return Optional.of(under);
        for (UIComponent child : (Iterable<UIComponent>) under::getFacetsAndChildren) {
            Optional<UIComponent> deeper = place(child, key);
            if (deeper.isPresent()) return deeper;
        }
        return Optional.empty();
    }
}
