package kz.dalel.web.rest.access;

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
import kz.dalel.kernel.Answer;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Said;
import kz.dalel.sealing.SealingDesk;
import kz.dalel.sealing.SealingForm;
import kz.dalel.sealing.SealingSheet;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The seal on a case: to whom it shows, and on which ground. */
@Path("/requests/{request}/sealing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SealingResource {
    private static final String SEAL =
            """
            {"ground": "Постановление о неразглашении от 20.11.2026", "named": ["00000000-0000-4000-8000-000000000008",
             "00000000-0000-4000-8000-000000000006", "00000000-0000-4000-8000-000000000007"]}""";
    private static final String LIFT = """
            {"text": "Постановление об отмене ограничения от 01.12.2026"}""";
    private static final String NAME = """
            {"officer": "00000000-0000-4000-8000-000000000009"}""";

    @Inject
    SealingDesk desk;

    @Inject
    Creation creation;

    /** Who is named: his account. */
    public record Name(String officer) {}

    @GET
    @RolesAllowed("**")
    @Operation(summary = "Whether the case is sealed, by whom, on which ground, and whom the seal names")
    public SealingSheet read(@PathParam("request") RequestNumber request) {
        return desk.sheet(request);
    }

    @GET
    @Path("candidates")
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR, Roles.HEAD, Roles.UNIT_HEAD})
    @Operation(summary = "The Center's people whom a seal on this case may name")
    public Listing.Items<SealingSheet.Named> candidates(@PathParam("request") RequestNumber request) {
        return new Listing.Items<>(desk.candidates(request), null);
    }

    @POST
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR, Roles.HEAD, Roles.UNIT_HEAD})
    @Operation(
            summary = "Seal the case: it shows to persons named on it and through no body",
            description =
                    "By the appointing person, on a draft or later, or by a head of the Center. named: a head, a registrar and a"
                            + " custodian at least. To everybody else the case is 404 from then on.")
    @APIResponseSchema(value = SealingSheet.class, responseCode = "201")
    public Response seal(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "seal", value = SEAL))) SealingForm form) {
        return sheet(request, form, () -> desk.seal(request, Body.given(form)));
    }

    @POST
    @Path("names")
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR, Roles.HEAD, Roles.UNIT_HEAD})
    @Operation(summary = "Name one more of the Center's people")
    @APIResponseSchema(value = SealingSheet.class, responseCode = "201")
    public Response name(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "unit head", value = NAME))) Name form) {
        return sheet(request, form, () -> desk.name(request, Body.given(form).officer()));
    }

    @POST
    @Path("names/{id}/ending")
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR, Roles.HEAD, Roles.UNIT_HEAD})
    @Operation(
            summary = "End that somebody is named",
            description =
                    "He loses the case at once. Refused while nobody else is named as head, as registrar or as custodian.")
    public Response endName(
            @PathParam("request") RequestNumber request,
            @PathParam("id") String officer,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "leaves", value = LIFT))) Said.Text form) {
        return creation.once(form, () -> {
            desk.endName(request, officer, Body.given(form).text());
            return new Answer(200, "", "\"0\"", "{}"); // he may have ended himself
        });
    }

    @POST
    @Path("lifting")
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR, Roles.HEAD, Roles.UNIT_HEAD})
    @Operation(summary = "Lift the seal: the bodies that take part see the case again")
    @APIResponseSchema(value = SealingSheet.class, responseCode = "201")
    public Response lift(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "lift", value = LIFT))) Said.Text form) {
        return sheet(request, form, () -> desk.lift(request, Body.given(form).text()));
    }

    private Response sheet(RequestNumber request, Object form, Runnable act) {
        return creation.made(form, "requests/" + request + "/sealing", act, () -> desk.sheet(request));
    }
}
