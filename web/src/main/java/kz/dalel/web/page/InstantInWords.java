package kz.dalel.web.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import kz.dalel.web.language.Almanac;
import kz.dalel.web.language.Language;

/** Shows every {@link Instant} of a page in the reader's language and the time of Astana. For showing only. */
@FacesConverter(forClass = Instant.class)
public class InstantInWords implements Converter<Instant> {
    @Override
    public String getAsString(FacesContext faces, UIComponent component, Instant value) {
        if (value == null) return "";
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        return Almanac.of(Language.of(request)).moment(value);
    }

    @Override
    public Instant getAsObject(FacesContext faces, UIComponent component, String value) {
        throw new UnsupportedOperationException("an instant is shown, never typed");
    }
}
