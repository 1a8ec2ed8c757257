package kz.dalel.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.kernel.Roles;

/** The person before the screen, {@code #{account}} in pages: name, body, roles. Shows; guards nothing, services do. */
@Named("account")
@RequestScoped
public class Account {
    /** In the order in which a person with several roles reads them. */
    private static final List<String> ROLES = List.of(
            Roles.HEAD,
            Roles.UNIT_HEAD,
            Roles.EXPERT,
            Roles.REVIEWER,
            Roles.SPECIALIST,
            Roles.REGISTRAR,
            Roles.CUSTODIAN,
            Roles.ARCHIVIST,
            Roles.PROSECUTION_HEAD,
            Roles.PROSECUTOR,
            Roles.REQUESTER,
            Roles.QUALITY,
            Roles.AUDITOR,
            Roles.ADMINISTRATOR);

    @Inject
    HttpServletRequest request;

    public boolean isLoggedIn() {
        return request.getUserPrincipal() != null;
    }

    /** The name, or nothing before login. */
    public String getName() {
        return Claims.of(request.getUserPrincipal()).flatMap(Claims::name).orElse("");
    }

    /** The code of the body, or nothing. */
    public String getBody() {
        return Claims.of(request.getUserPrincipal()).flatMap(Claims::body).orElse("");
    }

    /** The roles he has, the weightiest first. */
    public List<String> getRoles() {
        return ROLES.stream().filter(request::isUserInRole).toList();
    }

    public boolean hasAny(String... roles) {
        return Stream.of(roles).anyMatch(request::isUserInRole);
    }
}
