package kz.dalel.request;

import kz.dalel.custody.Act;

/** As what somebody reads a thing of a case: how he takes part in it, and his role. */
public record Reader(Capacity capacity, String role) {

    /** Says in the act as what he reads, and that he does. */
    public Act tell(Act act) {
        return act.as(role).capacity(capacity.word()).because("reading");
    }
}
