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
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.testimony.Summoned;
import kz.dalel.testimony.SummonsDesk;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The step by which the expert is summoned after his conclusion (CPC art. 285). */
@Path("/requests/{request}/summons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SummonsResource {
    private static final String EXAMPLE =
            """
            {"court": "Есильский районный суд города Астаны", "hearing": "2026-12-10", "hour": "10:30", "place": "зал 4",
             "questions": "Пояснить, на чём основан вывод по вопросу 1"}""";

    @Inject
    SummonsDesk desk;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR})
    @Operation(
            summary = "Summon the expert: the request waits for his testimony",
            description =
                    "By the appointing person, after the delivery only; the registrar for who has no login. hour may be absent.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "summons", value = EXAMPLE)))
                    Summoned form) {
        return steps.take(request, "summons", form, said -> desk.summon(request, said));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of this step: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.SUMMONS);
    }
}
