package kz.dalel.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The language of whoever reads this answer, {@code #{language}} in pages; decided by the request alone, so that any node knows it. */
@Named("language")
@RequestScoped
public class ReadersLanguage {
    @Inject
    HttpServletRequest request;

    /** The language itself. */
    public Language language() {
        return Language.of(request);
    }

    /** For {@code f:view}. */
    public Locale getLocale() {
        return language().locale();
    }

    /** For {@code lang} attributes. */
    public String getCode() {
        return language().code();
    }

    /** All languages, for the switch. */
    public List<Language> getAll() {
        return List.of(Language.values());
    }

    /** Where the switch leads: the same page in that language; a page shown by POST comes anew. */
    public String switchTo(Language language) {
        Object shown = request.getAttribute("jakarta.servlet.error.request_uri");
        if (shown != null) return "?lang=" + language.code();
        String query = request.getQueryString();
        String kept = query == null || query.isBlank() ? "" : query + "&";
        return "?" + kept + "lang=" + language.code();
    }
}
