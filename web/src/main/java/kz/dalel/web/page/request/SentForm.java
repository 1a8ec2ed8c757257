package kz.dalel.web.page.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Stream;

/** The form that was sent to the page now shown, {@code #{sentForm}}. */
@Named
@RequestScoped
public class SentForm {

    /** Whether it is on the page no more, because somebody else was faster: what was typed in it must be given back. */
    public boolean isOvertaken() {
        return sent(FacesContext.getCurrentInstance().getViewRoot())
                .map(SentForm::isHidden)
                .orElse(false);
    }

    private static Optional<UIComponent> sent(UIComponent under) {
        if (under instanceof UIForm form && form.isSubmitted()) return Optional.of(form);
        return under.getChildren().stream().flatMap(c -> sent(c).stream()).findFirst();
    }

    private static boolean isHidden(UIComponent form) {
        return Stream.iterate(form, c -> c != null, UIComponent::getParent).anyMatch(c -> !c.isRendered());
    }
}
