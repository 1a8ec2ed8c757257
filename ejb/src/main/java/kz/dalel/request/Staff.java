package kz.dalel.request;

import kz.dalel.kernel.Roles;

/** The Center's people who know cases: each of them may be asked for methodical help. */
public final class Staff {
    private static final String[] ROLES = {
        Roles.EXPERT,
        Roles.SPECIALIST,
        Roles.REVIEWER,
        Roles.HEAD,
        Roles.UNIT_HEAD,
        Roles.REGISTRAR,
        Roles.CUSTODIAN,
        Roles.ARCHIVIST,
        Roles.QUALITY
    };

    private Staff() {}

    public static String[] roles() {
        return ROLES.clone();
    }
}
