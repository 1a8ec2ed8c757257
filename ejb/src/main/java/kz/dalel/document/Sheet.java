package kz.dalel.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The markup of a whole document: one language, one font, a line and the page number at the foot of every page. */
final class Sheet {
    private static final String STYLE =
            """
            @page { size: A4; margin: 20mm 15mm 26mm 25mm;
              @bottom-left { width: 82%%; text-align: left; vertical-align: top; padding-top: 2mm;
                border-top: 0.4pt solid #555; font-family: Paper; font-size: 7pt;
                content: "%s"; }
              @bottom-right { width: 18%%; text-align: right; vertical-align: top; padding-top: 2mm;
                border-top: 0.4pt solid #555; font-family: Paper; font-size: 9pt;
                content: counter(page) " / " counter(pages); } }
            body { font-family: Paper; font-size: 10pt; line-height: 1.35; word-wrap: break-word; }
            .masthead { text-align: center; font-size: 9.5pt; margin: 0; }
            h1 { text-align: center; font-size: 15pt; margin: 7mm 0 1mm 0; }
            .subtitle { text-align: center; margin: 0 0 5mm 0; }
            h2 { font-size: 11pt; margin: 5mm 0 1.5mm 0; page-break-after: avoid; }
            p { margin: 0 0 1.5mm 0; text-align: left; }
            table { width: 100%%; border-collapse: collapse; table-layout: fixed; margin: 0 0 2mm 0; }
            td, th { vertical-align: top; text-align: left; padding: 0.8mm 1.2mm; word-wrap: break-word; }
            td.name { width: 34%%; color: #333; }
            .facts { border-top: 0.4pt solid #aaa; margin-bottom: 3mm; }
            .facts td { border-bottom: 0.4pt solid #aaa; }
            .rows { -fs-table-paginate: paginate; font-size: 9pt; }
            .rows td, .rows th { border: 0.4pt solid #777; }
            .rows th { background-color: #eee; }
            .columns { border-collapse: separate; border-spacing: 0; }
            .columns td { padding: 0 2mm 0 0; }
            .columns td.framed { border: 1.2pt solid #000; padding: 2mm 2.5mm; }
            .heading { font-weight: bold; margin-bottom: 1.5mm; }
            .signature { margin-top: 12mm; page-break-inside: avoid; }
            .signature td.line { border-bottom: 0.6pt solid #000; }
            .signature td.seal { color: #555; padding-top: 8mm; }
            """;

    /** A leaf should stand on one page: it stands closer, and what people sign stays together. */
    private static final String CLOSE =
            """
            @page { margin: 12mm 14mm 17mm 20mm; }
            body { font-size: %spt; line-height: 1.2; }
            .masthead { font-size: 1em; }
            h1 { font-size: 1.35em; margin: 2.5mm 0 0 0; }
            .subtitle { margin: 0 0 1.5mm 0; font-size: 1.1em; }
            h2 { font-size: 1.1em; margin: 2mm 0 0.8mm 0; }
            p { margin: 0 0 0.8mm 0; }
            td, th { padding: 0.35mm 1mm; }
            td.name { width: 27%%; }
            .facts { margin-bottom: 1mm; }
            .rows { font-size: 1em; }
            .columns { margin-bottom: 1mm; }
            .columns td.name { width: 36%%; }
            .columns td.framed { padding: 1.5mm 2mm; }
            .heading { font-size: 1.1em; margin-bottom: 1mm; }
            .rows tr, .together { page-break-inside: avoid; }
            .signature { margin-top: 6mm; }
            .signature td.seal { padding-top: 2mm; }
            """;

    private Sheet() {}

    static String of(Paper paper) {
        String digest = paper.digest();
        if (!digest.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("no digest: " + digest);
        String foot = paper.digestLabel() + " " + digest.substring(0, 16) + " " + digest.substring(16);
        String body = body(paper.masthead(), paper.title(), paper.subtitle(), paper.sections());
        return whole(paper.language(), paper.title(), style(foot), body);
    }

    /** The markup of a leaf in letters of that size, in points. */
    static String of(Leaf leaf, double letters) {
        String body = body(leaf.masthead(), leaf.title(), leaf.subtitle(), leaf.sections());
        String style = style(leaf.foot()) + CLOSE.formatted(Double.toString(letters));
        return whole(leaf.language(), leaf.title(), style, body);
    }

    private static String whole(Locale language, String title, String style, String body) {
        return "<html lang=\"" + language.getLanguage() + "\"><head><title>" + Legible.text(title) + "</title>"
                + "<style>" + style + "</style></head><body>" + body + "</body></html>";
    }

    private static String body(List<String> masthead, String title, String subtitle, List<Paper.Section> sections) {
        return masthead.stream().map(Sheet::masthead).collect(Collectors.joining())
                + "<h1>" + Legible.text(title) + "</h1>"
                + "<p class=\"subtitle\">" + Legible.text(subtitle) + "</p>"
                + sections.stream().map(Sheet::section).collect(Collectors.joining());
    }

    /** The line at the foot is a string of the style sheet: what could end it is left out. */
    private static String style(String foot) {
        return STYLE.formatted(foot.replaceAll("[\"\\\\<&\n]", ""));
    }

    private static String masthead(String line) {
        return "<p class=\"masthead\">" + Legible.text(line) + "</p>";
    }

    private static String section(Paper.Section section) {
        boolean signed = section.blocks().stream().anyMatch(SignatureLine.class::isInstance);
        return (signed ? "<div class=\"together\">" : "<div>")
                + "<h2>" + Legible.text(section.heading()) + "</h2>"
                + section.blocks().stream().map(Block::markup).collect(Collectors.joining())
                + "</div>";
    }
}
