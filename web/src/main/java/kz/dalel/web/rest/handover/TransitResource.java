package kz.dalel.web.rest.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.dalel.handover.HandoverSheet;
import kz.dalel.handover.Handovers;
import kz.dalel.kernel.Roles;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is on its way. */
@Path("/handovers")
@Produces(MediaType.APPLICATION_JSON)
public class TransitResource {
    @Inject
    Handovers handovers;

    @GET
    @RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR, Roles.EXPERT})
    @Operation(
            summary = "What is in transit in the caller's cases, the oldest first",
            description = "At most 100; late is true after 24 hours.")
    public Listing.Items<HandoverSheet> list() {
        return new Listing.Items<>(handovers.inTransit(), null);
    }
}
