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
import kz.dalel.interruption.NoticeDesk;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The step by which the appointing body is told who the expert is. */
@Path("/requests/{request}/expert-notice")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExpertNoticeResource {
    private static final String EXAMPLE =
            """
            {"way": "LETTER", "reference": "Письмо № 31-7 от 25 ноября 2026 года"}""";

    @Inject
    NoticeDesk desk;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed({Roles.REGISTRAR, Roles.HEAD, Roles.UNIT_HEAD})
    @Operation(summary = "Record that the appointing body was told who the expert is: T2 ends")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "notice", value = EXAMPLE)))
                    NoticeDesk.Told form) {
        return steps.take(request, "expert-notice", form, said -> desk.tell(request, said));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of this step: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.EXPERT_NOTICE);
    }
}
