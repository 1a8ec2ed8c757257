package kz.dalel.document;

import java.util.stream.Collectors;

/** Running text; each line is a paragraph. */
public record Text(String text) implements Block {

    @Override
    public String markup() {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + Legible.text(line) + "</p>")
                .collect(Collectors.joining());
    }
}
