package kz.dalel.web.rest.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.dalel.kernel.Roles;
import kz.dalel.mail.MailSheet;
import kz.dalel.mail.Outbox;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How the mail fares. */
@Path("/mail")
@Produces(MediaType.APPLICATION_JSON)
public class MailResource {
    @Inject
    Outbox outbox;

    @GET
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "Whether mail leaves the house, how many letters wait, and what is in the way of which; no cases")
    public MailSheet read(@BeanParam Listing listing) {
        return outbox.sheet(listing.limit());
    }
}
