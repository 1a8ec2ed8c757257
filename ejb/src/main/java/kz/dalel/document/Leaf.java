package kz.dalel.document;

import java.util.List;
import java.util.Locale;

/**
 * A document without a digest of its own: an act that people sign, a certificate.
 *
 * @param masthead lines above the title
 * @param foot one line at the foot of every page, before the page number
 */
public record Leaf(
        Locale language,
        List<String> masthead,
        String title,
        String subtitle,
        List<Paper.Section> sections,
        String foot) {

    public Leaf {
        masthead = List.copyOf(masthead);
        sections = List.copyOf(sections);
    }
}
