package kz.dalel.web.rest.afterwards;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kz.dalel.kernel.Roles;
import kz.dalel.rectification.Mistake;
import kz.dalel.rectification.RectificationDesk;
import kz.dalel.rectification.RectificationSheet;
import kz.dalel.rectification.Rectifications;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Corrections of what a request says: nothing is overwritten unseen. */
@Path("/requests/{request}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CorrectionsResource {
    private static final String EXAMPLE =
            """
            {"field": "CASE_NUMBER", "newValue": "261971031000418", "reason": "описка при вводе",
             "noticedBy": "регистратор Белова Н."}""";

    @Inject
    RectificationDesk desk;

    @Inject
    Rectifications rectifications;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed({Roles.REGISTRAR, Roles.REQUESTER})
    @Operation(
            summary =
                    "Put wrong data right; old value, new value, reason, who noticed and who had read the case are kept",
            description =
                    "newValue is the code of a body, a day after ISO 8601, or a text. APPOINTING_BODY and APPOINTING_PERSON only where"
                            + " the act came on paper: the wrong body loses the case at once.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response correct(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "case number", value = EXAMPLE)))
                    Mistake form) {
        return steps.take(request, "corrections", form, said -> desk.correct(request, said));
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "What was put right, the first first",
            description =
                    "Who had read the case until then is told to the Center’s registry and to the appointing side.")
    public List<RectificationSheet> list(@PathParam("request") RequestNumber request) {
        return rectifications.of(request);
    }
}
