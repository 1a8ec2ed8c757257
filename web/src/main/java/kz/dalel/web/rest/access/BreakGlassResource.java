package kz.dalel.web.rest.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.emergency.EmergencyDesk;
import kz.dalel.emergency.EmergencyForm;
import kz.dalel.emergency.EmergencySheet;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Said;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Reading a case for an emergency: asked for by one, granted by another, ended by the clock. */
@Path("/break-glass")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BreakGlassResource {
    private static final String ASKED =
            """
            {"request": "CDF-2026-999999", "reason": "Задержанный освобождается сегодня, эксперт дела в больнице", "hours": 4}""";
    private static final String REMARK = """
            {"text": "Проверено по телефону с дежурным прокурором"}""";

    @Inject
    EmergencyDesk desk;

    @Inject
    Creation creation;

    @POST
    @RolesAllowed({
        Roles.HEAD,
        Roles.UNIT_HEAD,
        Roles.EXPERT,
        Roles.REVIEWER,
        Roles.REGISTRAR,
        Roles.CUSTODIAN,
        Roles.ARCHIVIST,
        Roles.SPECIALIST,
        Roles.QUALITY
    })
    @Operation(
            summary = "Ask to read a case for an emergency",
            description =
                    "1 to 8 hours. Nothing is open by that. The case's people and the auditors see who asked, and why. A sealed case is"
                            + " 404 like an unknown one.")
    @APIResponseSchema(value = EmergencySheet.class, responseCode = "201")
    public Response ask(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "an expert in hospital", value = ASKED)))
                    EmergencyForm form) {
        return creation.once(form, () -> {
            EmergencySheet asked = desk.ask(Body.given(form));
            return creation.created("break-glass", asked.id(), asked);
        });
    }

    @POST
    @Path("{emergency}/grant")
    @RolesAllowed({Roles.HEAD, Roles.AUDITOR})
    @Operation(
            summary = "Let the other person in, from now on",
            description =
                    "By another person than the one who asked, who has no part in the matter, with his second factor shown within"
                            + " five minutes; within a day. It ends by itself.")
    @APIResponse(
            responseCode = "401",
            description = "insufficient_user_authentication (RFC 9470): log in anew with acr_values=second-factor")
    @APIResponseSchema(value = EmergencySheet.class, responseCode = "201")
    public Response grant(
            @PathParam("emergency") long id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "checked", value = REMARK)))
                    Said.Text form) {
        return creation.once(form, () -> {
            EmergencySheet granted = desk.grant(id, Body.given(form).text());
            return creation.created("break-glass", granted.id(), granted);
        });
    }

    @POST
    @Path("{emergency}/refusal")
    @RolesAllowed({Roles.HEAD, Roles.AUDITOR})
    @Operation(summary = "Leave the other person outside")
    @APIResponseSchema(value = EmergencySheet.class, responseCode = "201")
    public Response refuse(
            @PathParam("emergency") long id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "no emergency", value = REMARK)))
                    Said.Text form) {
        return creation.once(form, () -> {
            EmergencySheet refused = desk.refuse(id, Body.given(form).text());
            return creation.created("break-glass", refused.id(), refused);
        });
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "What was asked for, and what became of it, the newest first",
            description =
                    "One's own; heads and auditors see all but sealed cases, others those about the cases in which they take part.")
    public Listing.Items<EmergencySheet> list(@BeanParam Listing listing) {
        return new Listing.Items<>(desk.newest(listing.limit()), null);
    }
}
