package kz.dalel.web.page.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Capacity;
import kz.dalel.request.State;
import kz.dalel.search.RequestLine;
import kz.dalel.web.page.Asked;
import kz.dalel.web.session.Account;

/** What the lines of a list say beside their data, {@code #{lines}}. */
@Named("lines")
@ApplicationScoped
public class Lines {
    /** Before the term of the law runs; until then {@code due} says since when the request waits. */
    private static final Set<State> BEFORE =
            EnumSet.of(State.DRAFT, State.SUBMITTED, State.RECEIVED, State.DISCREPANCY);

    private static final Set<State> ISSUED =
            EnumSet.of(State.DELIVERED, State.OBJECTS_RETURNED, State.TESTIMONY, State.ARCHIVED);

    @Inject
    Account account;

    /** The key of what is asked of the reader: what the state waits for, or what somebody proposed in a case that is done. */
    public String asked(RequestLine line) {
        State state = line.state();
        boolean his = state.roles().stream().anyMatch(role -> account.hasAny(role));
        if (his || !ISSUED.contains(state)) return Asked.key(state.name(), line.kind());
        boolean confirms = state == State.ARCHIVED && account.hasAny(Roles.HEAD);
        return confirms ? "work.ask.disposal" : "work.ask.correction";
    }

    /** Whether the term of the law has not begun. */
    public boolean waits(RequestLine line) {
        return BEFORE.contains(line.state());
    }

    /** Whether the term of the law runs. */
    public boolean runs(RequestLine line) {
        return line.state().isUnderWay();
    }

    /** The key of whose turn it is, in words. */
    public String turn(RequestLine line) {
        Capacity turn = line.state().turn();
        if (turn == null) return "requests.turn.nobody";
        return turn == Capacity.APPOINTING ? "requests.turn.appointing" : "requests.turn.center";
    }
}
