package kz.dalel.web.rest.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.kernel.Answer;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.supervision.SupervisionDesk;
import kz.dalel.supervision.SupervisionForm;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Which prosecutor supervises a case. */
@Path("/requests/{request}/supervision")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssignedSupervisionResource {
    private static final String EXAMPLE =
            """
            {"prosecutor": "00000000-0000-4000-8000-000000000024", "ground": "Распоряжение прокурора города от 21.11.2026"}""";

    @Inject
    SupervisionDesk desk;

    @Inject
    Creation creation;

    @POST
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTION_HEAD})
    @Operation(
            summary = "Say who supervises the case from now on",
            description =
                    "By the registrar on the act that came, or by the head of the office that supervises the appointing body; whoever"
                            + " supervised before loses the case. The head of the office sees nothing of it by that.")
    public Response assign(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "order", value = EXAMPLE)))
                    SupervisionForm form) {
        return creation.once(form, () -> {
            desk.assign(request, Body.given(form));
            return new Answer(201, "requests/" + request + "/participation", "\"0\"", "{}");
        });
    }
}
