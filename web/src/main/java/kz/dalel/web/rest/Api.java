package kz.dalel.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The root of the public API. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Dalel",
                        version = "1",
                        description =
                                "Case management of a national center of digital forensics. Changes need If-Match with"
                                        + " the ETag that was read (428 without, 412 when it is no longer the newest). Creations"
                                        + " take an Idempotency-Key: within 24 hours a repeated call gets the first answer. Lists"
                                        + " go on with the cursor in Link; X-Total counts to 10000+. Calls with a session cookie"
                                        + " that change something need the header X-Dalel: 1."),
        security = @SecurityRequirement(name = ApiDescription.OIDC))
@SecurityScheme(
        securitySchemeName = ApiDescription.OIDC,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "Access token of the Center's OpenID Connect provider")
public class Api extends Application {}
