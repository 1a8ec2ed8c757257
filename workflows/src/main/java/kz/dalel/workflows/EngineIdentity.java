package kz.dalel.workflows;

import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Runs work as the engine, whoever's thread it is: job threads have no identity, and a delegate must not act as a person. */
final class EngineIdentity {
    private static volatile SecurityDomain ofDeployment;

    private EngineIdentity() {}

    /** Remembers the deployment's security domain, which job threads do not know. */
    static void capture() {
        ofDeployment = SecurityDomain.getCurrent();
    }

    /** Runs the work as the engine; it sees the one request and no other. */
    static <T> T call(String request, Callable<T> work) throws Exception {
        SecurityDomain here = SecurityDomain.getCurrent();
        SecurityDomain domain = here != null ? here : ofDeployment;
        return domain.createAdHocIdentity("engine:" + request)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(kz.dalel.kernel.Roles.ENGINE))))
                .runAs(work);
    }
}
