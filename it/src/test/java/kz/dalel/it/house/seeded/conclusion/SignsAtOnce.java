package kz.dalel.it.house.seeded.conclusion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import kz.dalel.kernel.Roles;

/** Broken: a signature without a second factor. */
@Stateless
@RolesAllowed(Roles.EXPERT)
public class SignsAtOnce {
    public void sign() {}

    public void reopen() {}
}
