package kz.dalel.document;

import java.util.List;
import java.util.stream.Collectors;

/** Blocks beside each other, as high as the highest of them. */
public record Columns(List<Column> columns) implements Block {
    public Columns {
        columns = List.copyOf(columns);
    }

    /**
     * One of them.
     *
     * @param width in percent
     * @param heading none when empty
     * @param framed whether a thick line runs around it
     */
    public record Column(int width, String heading, boolean framed, List<Block> blocks) {
        public Column {
            blocks = List.copyOf(blocks);
        }

        String markup() {
            String head = heading.isEmpty() ? "" : "<p class=\"heading\">" + Legible.text(heading) + "</p>";
            return "<td" + (framed ? " class=\"framed\"" : "") + ">" + head
                    + blocks.stream().map(Block::markup).collect(Collectors.joining()) + "</td>";
        }
    }

    @Override
    public String markup() {
        String widths = columns.stream()
                .map(column -> "<col style=\"width:" + column.width() + "%\"/>")
                .collect(Collectors.joining());
        return "<table class=\"columns\"><colgroup>" + widths + "</colgroup><tr>"
                + columns.stream().map(Column::markup).collect(Collectors.joining()) + "</tr></table>";
    }
}
