package kz.dalel.web.refusal;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.dalel.kernel.Refusal;
import kz.dalel.web.language.Language;

/**
 * Tells each reason of a refusal at its place on the page: at the component whose attribute {@code refusals} names its key among
 * others, in the form that was sent; what has no place there is told for the whole page.
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
        place.ifPresent(this::mark);
        String words = Refusals.sentence(refusal, language);
        String id = place.map(c -> c.getClientId(faces)).orElse(null);
        faces.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        refusal.reasons().forEach(this::tell);
    }

    /** An input that is not valid shows what was sent, which Faces has forgotten by now. */
    private void mark(UIComponent place) {
        if (!(place instanceof UIInput input)) return;
        input.setSubmittedValue(sent(input));
        input.setValid(false);
    }

    private Object sent(UIInput input) {
        String[] values =
                faces.getExternalContext().getRequestParameterValuesMap().get(input.getClientId(faces));
        return input instanceof UISelectMany || values == null ? values : values[0];
    }

    private static Optional<UIComponent> place(UIComponent under, String key) {
        if (under instanceof UIForm form && !form.isSubmitted()) return Optional.empty();
        String keys = Objects.toString(under.getAttributes().get(ATTRIBUTE), "");
        if (List.of(keys.split(" ")).contains(key)) return Optional.of(under);
        for (UIComponent child : (Iterable<UIComponent>) under::getFacetsAndChildren) {
            Optional<UIComponent> deeper = place(child, key);
            if (deeper.isPresent()) return deeper;
        }
        return Optional.empty();
    }
}
