package kz.dalel.transparency;

import jakarta.ejb.ApplicationException;

/** The log does not go on from what was signed last; nothing may be signed until a person has looked. */
@ApplicationException(rollback = true)
class NotContinued extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotContinued(String why) {
        super(why);
    }
}
