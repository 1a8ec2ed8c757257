package kz.dalel.it.house.seeded.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Broken: one door has a lock, the other has none. */
@Stateless
public class NamesNoRoles {
    @RolesAllowed("head")
    public String locked() {
        return "locked";
    }

    public String unlocked() {
        return "unlocked";
    }
}
