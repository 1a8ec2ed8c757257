package kz.dalel.web.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import kz.dalel.web.language.Almanac;
import kz.dalel.web.language.Language;
import kz.dalel.web.language.Vocabulary;

/** Shows a day in words and reads it from {@code <input type="date">}, which sends and wants the ISO form. */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter implements Converter<LocalDate> {
    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate value) {
        if (value == null) return "";
        return component instanceof UIInput
                ? value.toString()
                : Almanac.of(language(faces)).date(value);
    }

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String value) {
        if (value == null || value.isBlank()) return null;
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException e) {
            String words = Vocabulary.of(language(faces)).say("field.day.wrong");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words), e);
        }
    }

    private static Language language(FacesContext faces) {
        return Language.of((HttpServletRequest) faces.getExternalContext().getRequest());
    }
}
