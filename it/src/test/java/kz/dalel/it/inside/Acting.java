package kz.dalel.it.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Acts as anybody, in one transaction: a test inside the server has no identity of its own. */
@Stateless
@PermitAll
public class Acting {

    /** The work as this account in this role; the transaction is the work's, or the one of whoever calls. */
    public <T> T as(String account, String role, Callable<T> work) {
        try {
            return SecurityDomain.getCurrent()
                    .createAdHocIdentity(account)
                    .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(role))))
                    .runAs(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new EJBException(e);
        }
    }
}
