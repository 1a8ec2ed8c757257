package kz.dalel.web.rest.course;

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
import kz.dalel.interruption.SuspensionDesk;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The step by which a suspended study goes on. */
@Path("/requests/{request}/resumption")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ResumptionResource {
    private static final String EXAMPLE =
            """
            {"cause": "MATERIALS_CAME", "text": "Пароль получен с письмом № 12-345 от 24 ноября 2026 года"}""";

    @Inject
    SuspensionDesk desk;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed({Roles.HEAD, Roles.REGISTRAR})
    @Operation(summary = "Go on with the study: the materials came, or the time for them ended")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "resumption", value = EXAMPLE)))
                    SuspensionDesk.Resumed form) {
        return steps.take(request, "resumption", form, said -> desk.resume(request, said));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of this step: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.RESUMPTION);
    }
}
