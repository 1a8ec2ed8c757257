package kz.dalel.web.rest.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.agreement.AgreementSheet;
import kz.dalel.agreement.Agreements;
import kz.dalel.kernel.Roles;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Whether each request stands where its process waits. */
@Path("/agreement")
@Produces(MediaType.APPLICATION_JSON)
public class AgreementResource {
    @Inject
    Agreements agreements;

    @Inject
    Creation creation;

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR, Roles.HEAD})
    @Operation(
            summary = "The newest checks of engine against requests, the newest first",
            description = "Figures for all; which requests stand apart is told to those who take part in them")
    public Listing.Items<AgreementSheet> newest() {
        return new Listing.Items<>(agreements.newest(), null);
    }

    @POST
    @Path("checks")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Check now, beside the nightly round")
    @APIResponseSchema(value = AgreementSheet.class, responseCode = "201")
    public Response check() {
        return creation.made("check", "agreement", agreements::compare, () -> agreements
                .newest()
                .get(0));
    }
}
