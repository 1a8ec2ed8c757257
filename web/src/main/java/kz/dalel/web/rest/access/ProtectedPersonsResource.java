package kz.dalel.web.rest.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.kernel.Roles;
import kz.dalel.protection.ProtectedSheet;
import kz.dalel.protection.ProtectionDesk;
import kz.dalel.protection.ProtectionForm;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Said;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Protected persons of a case, by pseudonym. */
@Path("/requests/{request}/protected-persons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProtectedPersonsResource {
    private static final String EXAMPLE =
            """
            {"pseudonym": "Свидетель № 1", "surname": "Ахметов", "givenNames": "Нұржан", "particulars": "г. Астана",
             "ground": "Постановление о мерах безопасности от 19.11.2026"}""";
    private static final String WHY = """
            {"text": "Сверка с протоколом допроса"}""";

    @Inject
    ProtectionDesk desk;

    @Inject
    Creation creation;

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The protected persons of the case, by pseudonym")
    public ProtectedSheet read(@PathParam("request") RequestNumber request) {
        return desk.sheet(request);
    }

    @POST
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR})
    @Operation(
            summary = "Give a person of a draft a pseudonym",
            description = "From then on the request is not submitted while one of its texts names him.")
    @APIResponseSchema(value = ProtectedSheet.class, responseCode = "201")
    public Response protect(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "witness", value = EXAMPLE)))
                    ProtectionForm form) {
        return creation.made(
                form,
                "requests/" + request + "/protected-persons",
                () -> desk.protect(request, Body.given(form)),
                () -> desk.sheet(request));
    }

    @POST
    @Path("{ordinal}/identity")
    @RolesAllowed({Roles.REQUESTER, Roles.HEAD})
    @Operation(
            summary = "Read who stands behind the pseudonym",
            description =
                    "For the appointing person and the head; each call is a reading with its reason and its entry in the log.")
    @APIResponseSchema(ProtectedSheet.Identity.class)
    public Response reveal(
            @PathParam("request") RequestNumber request,
            @PathParam("ordinal") int ordinal,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "check", value = WHY))) Said.Text form) {
        return Response.ok(desk.reveal(request, ordinal, Body.given(form).text()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
