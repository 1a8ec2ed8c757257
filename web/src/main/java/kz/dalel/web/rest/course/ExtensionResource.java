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
import kz.dalel.kernel.Roles;
import kz.dalel.motion.Asked;
import kz.dalel.motion.MotionDesk;
import kz.dalel.motion.MotionKind;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The motion by which the Center asks: extension. */
@Path("/requests/{request}/extension")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExtensionResource {
    private static final String EXAMPLE =
            """
            {"days": 10, "reason": "Объём данных: 4 ТБ, извлечение занимает 12 суток"}""";

    @Inject
    MotionDesk desk;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed(Roles.HEAD)
    @Operation(summary = "Ask the appointing body for an extension of the term, before it ends")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response ask(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "extension", value = EXAMPLE)))
                    Asked form) {
        return steps.take(request, "extension", form, asked -> desk.ask(request, MotionKind.EXTENSION, asked));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of this step: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.EXTENSION_REQUEST);
    }
}
