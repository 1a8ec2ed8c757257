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
import kz.dalel.archive.ArchiveDesk;
import kz.dalel.fixity.CaseCheck;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The step by which a case goes to the archive. */
@Path("/requests/{request}/archiving")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArchivingResource {
    private static final String EXAMPLE = """
            {"confirmed": true}""";

    @Inject
    CaseCheck check;

    @Inject
    ArchiveDesk desk;

    @Inject
    Steps steps;

    /** That the archivist takes it; nothing else is said. */
    public record Taking(Boolean confirmed) {}

    @POST
    @RolesAllowed(Roles.ARCHIVIST)
    @Operation(
            summary =
                    "Archive the case: all that is kept of it is read anew first, which takes as long as its files are large",
            description = "409 or 422 with each object that is not back and each file that was not found intact.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "archive", value = EXAMPLE)))
                    Taking form) {
        Body.given(form);
        CaseCheck.Checked checked = check.check(request); // outside the transaction that the act and its key share
        return steps.take(request, "archiving", form, said -> desk.archive(request, checked));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of this step: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.ARCHIVING);
    }
}
