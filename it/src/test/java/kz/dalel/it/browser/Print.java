package kz.dalel.it.browser;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the page of a case tells of the printed conclusion. */
record Print(String figures, int pages) {
    private static final Pattern PAGES = Pattern.compile("pages: (\\d+)");
    private static final int FIGURES = 16;

    static Print on(Visitor reader) {
        Sheet conclusion = reader.part("Conclusion");
        Matcher pages = PAGES.matcher(conclusion.text());
        if (!pages.find()) throw new AssertionError("no number of pages: " + conclusion.text());
        String digest =
                conclusion.place().locator(".digest").first().innerText().replaceAll("\\s", "");
        return new Print(digest.substring(0, FIGURES), Integer.parseInt(pages.group(1)));
    }

    /** The day on which the conclusion was signed, as days are counted in Astana; the page tells the moment. */
    static String dayOfTheSignature(Visitor reader) {
        Locator moments = reader.part("Conclusion").place().locator("time");
        Instant signed = Instant.parse(moments.last().getAttribute("datetime"));
        return LocalDate.ofInstant(signed, ZoneOffset.ofHours(5)).toString();
    }
}
