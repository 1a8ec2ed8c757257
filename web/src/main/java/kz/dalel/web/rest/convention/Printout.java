package kz.dalel.web.rest.convention;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import kz.dalel.document.Wordbook;

/** How a document that is made when it is asked for is answered: in which language, and as what kind of file. */
public final class Printout {
    public static final String PDF = "application/pdf";
    public static final String ZIP = "application/zip";
    private static final String USUAL = "ru";

    private Printout() {}

    /** The language that {@code ?lang=} names, else the first of Accept-Language in which there are documents, else Russian. */
    public static String language(String asked, HttpHeaders headers) {
        if (asked != null) return asked;
        List<Locale> wanted = headers.getAcceptableLanguages();
        return wanted.stream()
                .map(Locale::getLanguage)
                .filter(Wordbook.LANGUAGES::contains)
                .findFirst()
                .orElse(USUAL);
    }

    /** A page that the browser shows. */
    public static Response shown(byte[] pdf, String name, String language) {
        return answer(Response.ok(pdf, PDF), "inline; filename=\"" + name + "-" + language + ".pdf\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .build();
    }

    /** A file to save. */
    public static Response saved(byte[] zip, String name) {
        return answer(Response.ok(zip, ZIP), Attachment.named(name, name)).build();
    }

    private static Response.ResponseBuilder answer(Response.ResponseBuilder answer, String disposition) {
        return answer.header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
