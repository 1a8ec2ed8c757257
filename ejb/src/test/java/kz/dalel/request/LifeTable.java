package kz.dalel.request;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of the domain, as it is written in {@code life-of-a-request.txt}, independent of {@link Step}. */
final class LifeTable {
    private static final Set<State> ACTIVE = EnumSet.of(
            State.REGISTERED,
            State.TRIAGED,
            State.ASSIGNED,
            State.ACCEPTED,
            State.IN_EXAMINATION,
            State.SUSPENDED,
            State.DRAFTED,
            State.TECHNICAL_REVIEW,
            State.FORM_CHECK,
            State.READY_FOR_SIGNATURE);

    private LifeTable() {}

    static Map<Step, Row> read() {
        Map<Step, Row> rows = new EnumMap<>(Step.class);
        try (InputStream table = LifeTable.class.getResourceAsStream("life-of-a-request.txt")) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s*\\|\\s*"))
                    .forEach(cells -> {
                        if (rows.put(Step.valueOf(cells[1]), Row.of(cells)) != null)
                            throw new IllegalStateException("twice: " + cells[1]);
                    });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    /** Which states may be interrupted by this one. */
    static Set<State> under(State state) {
        return switch (state) {
            case CHALLENGED -> ACTIVE;
            case TESTIMONY -> EnumSet.of(State.DELIVERED);
            default -> EnumSet.of(state);
        };
    }

    /** From where, where to, as what, in which role and for which kinds. */
    record Row(Set<State> from, String to, Set<Capacity> capacities, Set<String> roles, Set<RequestDraft.Kind> kinds) {
        private static final Set<RequestDraft.Kind> ADVICE = EnumSet.of(RequestDraft.Kind.METHODICAL_HELP);

        private static Row of(String[] cells) {
            return new Row(
                    words(cells[2])
                            .flatMap(word -> word.equals("ACTIVE") ? ACTIVE.stream() : Stream.of(State.valueOf(word)))
                            .collect(Collectors.toSet()),
                    cells[3],
                    words(cells[4]).map(Capacity::valueOf).collect(Collectors.toSet()),
                    words(cells[5]).collect(Collectors.toSet()),
                    kinds(cells[6]));
        }

        private static Set<RequestDraft.Kind> kinds(String cell) {
            return switch (cell) {
                case "ALL" -> EnumSet.allOf(RequestDraft.Kind.class);
                case "STUDY" -> EnumSet.complementOf(EnumSet.copyOf(ADVICE));
                case "ADVICE" -> ADVICE;
                default -> throw new IllegalStateException("no kinds: " + cell);
            };
        }

        private static Stream<String> words(String cell) {
            return Stream.of(cell.split(" "));
        }

        State to(State now, State interrupted) {
            return switch (to) {
                case "=" -> now;
                case "<" -> interrupted;
                case "<TRIAGED" -> interrupted == State.REGISTERED ? State.REGISTERED : State.TRIAGED;
                default -> State.valueOf(to);
            };
        }
    }
}
