package kz.dalel.it.house.seeded.assignment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;

/** Broken: open to all and on no list. */
@Singleton
@RolesAllowed("head")
public class OpenToAll {
    @PermitAll
    public String door() {
        return "open";
    }
}
