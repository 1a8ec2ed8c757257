package kz.dalel.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows under column names that are repeated on each page.
 *
 * @param widths of the columns, in percent
 */
public record Table(List<Integer> widths, List<String> columns, List<List<String>> rows) implements Block {
    public Table {
        widths = List.copyOf(widths);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String markup() {
        String body = rows.stream().map(row -> line(row, "td")).collect(Collectors.joining());
        return "<table class=\"rows\"><colgroup>" + columnWidths() + "</colgroup><thead>" + line(columns, "th")
                + "</thead><tbody>" + body + "</tbody></table>";
    }

    private String columnWidths() {
        return widths.stream().map(w -> "<col style=\"width:" + w + "%\"/>").collect(Collectors.joining());
    }

    private static String line(List<String> cells, String tag) {
        return cells.stream()
                .map(cell -> "<" + tag + ">" + Legible.lines(cell) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
