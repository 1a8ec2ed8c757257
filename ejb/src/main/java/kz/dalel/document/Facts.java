package kz.dalel.document;

import java.util.ArrayList;
import java.util.List;

/** Names with what is said to them, one below the other; what was not said is left out. */
public record Facts(List<Fact> facts) implements Block {
    public Facts {
        facts = List.copyOf(facts);
    }

    /** A name and what is said to it. */
    public record Fact(String name, String value) {}

    /** Collects facts in their order. */
    public static final class Collected {
        private final List<Fact> facts = new ArrayList<>();

        /** Adds the fact, unless nothing is said. */
        public Collected add(String name, Object value) {
            if (value != null && !value.toString().isBlank()) facts.add(new Fact(name, value.toString()));
            return this;
        }

        public Facts facts() {
            return new Facts(facts);
        }
    }

    @Override
    public String markup() {
        StringBuilder rows = new StringBuilder("<table class=\"facts\">");
        for (Fact fact : facts)
            rows.append("<tr><td class=\"name\">")
                    .append(Legible.text(fact.name()))
                    .append("</td><td>")
                    .append(Legible.lines(fact.value()))
                    .append("</td></tr>");
        return facts.isEmpty() ? "" : rows.append("</table>").toString();
    }
}
