package kz.dalel.document;

import java.util.List;
import java.util.Locale;

/**
 * A document to be printed.
 *
 * @param masthead lines above the title
 * @param digest 64 hex digits over the content; printed on every page, the first 16 apart so that a person can copy them
 * @param digestLabel the words before the digest
 */
public record Paper(
        Locale language,
        List<String> masthead,
        String title,
        String subtitle,
        List<Section> sections,
        String digestLabel,
        String digest) {

    public Paper {
        masthead = List.copyOf(masthead);
        sections = List.copyOf(sections);
    }

    /** A heading and what stands under it. */
    public record Section(String heading, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }
}
