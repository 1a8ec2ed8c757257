package kz.dalel.transparency;

import java.util.List;
import java.util.Optional;

/** Whose signatures a checkpoint needs before it is served to whoever does not ask for the latest. */
record Quorum(int needed, List<Witness> witnesses) {
    static final Quorum NONE = new Quorum(0, List.of());
    private static final String FIRST_LINE = "quorum [0-9]{1,3}";

    Quorum {
        witnesses = List.copyOf(witnesses);
        if (needed > witnesses.size())
            throw new IllegalArgumentException(needed + " of " + witnesses.size() + " witnesses can never sign");
        if (witnesses.stream().map(Witness::name).distinct().count() < witnesses.size())
            throw new IllegalArgumentException("A witness stands in the list twice: it signs but once");
    }

    /** The list as it is kept: {@code quorum N}, then a line for each witness; blank lines and {@code #} are passed over. */
    static Quorum read(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        if (lines.isEmpty() || !lines.get(0).matches(FIRST_LINE))
            throw new IllegalArgumentException("The list of witnesses begins with: quorum N");
        int needed = Integer.parseInt(lines.get(0).substring("quorum ".length()));
        return new Quorum(needed, lines.stream().skip(1).map(Witness::read).toList());
    }

    List<String> names() {
        return witnesses.stream().map(Witness::name).toList();
    }

    /** Those that are told of checkpoints, because they have an address. */
    List<Witness> told() {
        return witnesses.stream().filter(witness -> witness.url().isPresent()).toList();
    }

    Optional<Witness> named(String name) {
        return witnesses.stream().filter(witness -> witness.name().equals(name)).findFirst();
    }
}
