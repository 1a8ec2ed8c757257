package kz.dalel.web.rest.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.dalel.notice.PreferenceSheet;
import kz.dalel.notice.Preferences;
import kz.dalel.web.rest.convention.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** How the caller wants mail about his notices; no mail says anything of a case. */
@Path("/me/notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PreferencesResource {
    private static final String EXAMPLE =
            """
            {"address": null, "language": "kk", "mode": "DIGEST", "digestHour": 8, "muted": ["MESSAGE"]}""";

    @Inject
    Preferences preferences;

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The caller's wishes for mail about his notices")
    public PreferenceSheet read() {
        return preferences.own();
    }

    @PUT
    @RolesAllowed("**")
    @Operation(
            summary = "Say how mail about notices shall come",
            description =
                    "address null: no mail. mode NONE: what must be told comes with the digest, nothing else does.")
    public PreferenceSheet wish(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "digest", value = EXAMPLE)))
                    PreferenceSheet form) {
        return preferences.wish(Body.given(form));
    }
}
