package kz.dalel.document;

import java.util.stream.Collectors;

/** The markup of a whole paper: one language, one font, digest and page number at the foot of every page. */
final class Sheet {
    private static final String STYLE =
            """
            @page { size: A4; margin: 20mm 15mm 26mm 25mm;
              @bottom-left { width: 82%%; text-align: left; vertical-align: top; padding-top: 2mm;
                border-top: 0.4pt solid #555; font-family: Paper; font-size: 7pt;
                content: "%s %s %s"; }
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
            .signature { margin-top: 12mm; page-break-inside: avoid; }
            .signature td.line { border-bottom: 0.6pt solid #000; }
            .signature td.seal { color: #555; padding-top: 8mm; }
            """;

    private Sheet() {}

    static String of(Paper paper) {
        String language = paper.language().getLanguage();
        return "<html lang=\"" + language + "\"><head><title>" + Legible.text(paper.title()) + "</title>"
                + "<style>" + style(paper) + "</style></head><body>"
                + paper.masthead().stream().map(Sheet::masthead).collect(Collectors.joining())
                + "<h1>" + Legible.text(paper.title()) + "</h1>"
                + "<p class=\"subtitle\">" + Legible.text(paper.subtitle()) + "</p>"
                + paper.sections().stream().map(Sheet::section).collect(Collectors.joining())
                + "</body></html>";
    }

    private static String style(Paper paper) {
        String digest = paper.digest();
        if (!digest.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("no digest: " + digest);
        String label = paper.digestLabel().replaceAll("[\"\\\\<&\n]", "");
        return STYLE.formatted(label, digest.substring(0, 16), digest.substring(16));
    }

    private static String masthead(String line) {
        return "<p class=\"masthead\">" + Legible.text(line) + "</p>";
    }

    private static String section(Paper.Section section) {
        return "<h2>" + Legible.text(section.heading()) + "</h2>"
                + section.blocks().stream().map(Block::markup).collect(Collectors.joining());
    }
}
