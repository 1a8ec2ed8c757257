package kz.dalel.it.house.seeded.emergency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import kz.dalel.kernel.Roles;

/** Lets somebody in without asking for a second factor. */
@Stateless
@RolesAllowed(Roles.HEAD)
public class GrantsAtOnce {
    public void grant() {}

    public void refuse() {}
}
