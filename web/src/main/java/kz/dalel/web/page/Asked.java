package kz.dalel.web.page;

import kz.dalel.request.RequestDraft;
import kz.dalel.request.State;

/** What a request asks of whoever's turn it is, in lists and in notices alike. */
public final class Asked {
    private Asked() {}

    /** The key of its words; for methodical help nobody decides about an examination, an adviser is named. The state by its name. */
    public static String key(String state, RequestDraft.Kind kind) {
        boolean adviser = state.equals(State.REGISTERED.name()) && kind == RequestDraft.Kind.METHODICAL_HELP;
        return adviser ? "work.ask.adviser" : "work.ask." + state;
    }
}
