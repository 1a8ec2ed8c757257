package kz.dalel.web.page;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The component behind {@code dalel/field.xhtml}: ties label, hint and error to the input inside it. */
@FacesComponent("dalel.Field")
public class Field extends UINamingContainer {
    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        input(this).ifPresent(i -> tie(faces, i));
        super.encodeBegin(faces);
    }

    /** The id of the input's element, for {@code label for}. */
    public String getInputId() {
        return input(this).map(i -> i.getClientId(getFacesContext())).orElse("");
    }

    public boolean isWrong() {
        return input(this).map(i -> !i.isValid()).orElse(false);
    }

    public boolean isRequired() {
        return input(this).map(UIInput::isRequired).orElse(false);
    }

    private void tie(FacesContext faces, UIInput input) {
        Map<String, Object> html = input.getPassThroughAttributes();
        String id = getClientId(faces);
        boolean hinted = getAttributes().get("hint") != null;
        String described = (hinted ? id + "-hint " : "") + (input.isValid() ? "" : id + "-wrong");
        put(html, "aria-describedby", described.strip());
        put(html, "aria-invalid", input.isValid() ? "" : "true");
        put(html, "aria-required", input.isRequired() ? "true" : "");
        input.getAttributes().put("label", getAttributes().get("label"));
    }

    private static void put(Map<String, Object> html, String name, String value) {
        if (value.isEmpty()) html.remove(name);
        else html.put(name, value);
    }

    private static Optional<UIInput> input(UIComponent under) {
        for (UIComponent child : (Iterable<UIComponent>) under::getFacetsAndChildren) {
            if (child instanceof UIInput input) return Optional.of(input);
            Optional<UIInput> deeper = input(child);
            if (deeper.isPresent()) return deeper;
        }
        return Optional.empty();
    }
}
