package kz.dalel.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;

/** Tells who is calling, asked anew at each call: a pooled bean that kept an {@link Actor} would show another person's. */
@ApplicationScoped
public class Caller {
    /** The roles that {@code @RolesAllowed} asks for: those of {@code @RunAs} are among them, and else the token's. */
    private static final String OF_SERVICES = "ejb";

    /** The present actor; refused as not found when nobody is logged in. */
    public Actor actor() {
        SecurityDomain domain = SecurityDomain.getCurrent();
        if (domain == null) throw Refusal.forbidden("anonymous");
        SecurityIdentity identity = domain.getCurrentSecurityIdentity();
        if (identity.isAnonymous()) throw Refusal.forbidden("anonymous");
        Set<String> roles = new HashSet<>();
        identity.getRoles(OF_SERVICES, true).forEach(roles::add);
        return new Actor(identity.getPrincipal().getName(), roles);
    }
}
