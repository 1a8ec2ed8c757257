package kz.dalel.it.house.seeded.method;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Right by itself: a hidden method is for its own class. */
@Stateless
@RolesAllowed("quality")
public class HasAHiddenMethod {
    String state = "hidden";

    public String open() {
        return hidden();
    }

    String hidden() {
        return state;
    }
}
