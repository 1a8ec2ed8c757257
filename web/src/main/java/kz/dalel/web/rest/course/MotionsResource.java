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
import java.util.List;
import kz.dalel.kernel.Roles;
import kz.dalel.motion.Answer;
import kz.dalel.motion.MotionDesk;
import kz.dalel.motion.MotionSheet;
import kz.dalel.motion.Motions;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The motions of a request, and the appointing body's answers. */
@Path("/requests/{request}/motions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MotionsResource {
    private static final String EXAMPLE =
            """
            {"granted": true, "text": "Согласен, постановление от 25 ноября 2026 года"}""";

    @Inject
    Motions motions;

    @Inject
    MotionDesk desk;

    @Inject
    Steps steps;

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "What was asked of the appointing body, and what it answered, the first motion first",
            description =
                    "A motion that was not answered when the examination ended, or when an adviser was asked, has lapsed.")
    public List<MotionSheet> list(@PathParam("request") RequestNumber request) {
        return motions.of(request);
    }

    @POST
    @Path("{motion}/answer")
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR})
    @Operation(summary = "Answer a motion: the appointing body decides alone")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response answer(
            @PathParam("request") RequestNumber request,
            @PathParam("motion") long motion,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "answer", value = EXAMPLE))) Answer form) {
        return steps.take(request, "motions/" + motion + "/answer", form, said -> desk.answer(request, motion, said));
    }
}
