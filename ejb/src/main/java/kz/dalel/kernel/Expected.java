package kz.dalel.kernel;

import jakarta.enterprise.context.RequestScoped;

/** The version of the aggregate that the caller last saw, when he said so: what changed since is not overwritten. */
@RequestScoped
public class Expected {
    private Long version;

    /** Expects this version for the rest of the call; null expects nothing. */
    public void version(Long expected) {
        version = expected;
    }

    /** Refused when the caller expects another version than the present one; asked once, the call's own change comes after. */
    public void meets(long present) {
        Long wanted = version;
        version = null;
        if (wanted != null && wanted != present) throw Refusal.changedMeanwhile();
    }
}
