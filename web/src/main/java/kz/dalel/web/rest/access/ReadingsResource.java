package kz.dalel.web.rest.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Roles;
import kz.dalel.reading.ReadingLine;
import kz.dalel.reading.SearchLine;
import kz.dalel.reading.WhoRead;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For auditors: who read a case, and what people searched for. */
@Path("/readings")
@Produces(MediaType.APPLICATION_JSON)
public class ReadingsResource {
    @Inject
    WhoRead readings;

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            summary = "Who read a case whose number the auditor names, at once and without delay",
            description = "request: the number. Nothing of a sealed case. That he asked is kept.")
    public Listing.Items<ReadingLine> toAuditor(@QueryParam("request") String request, @BeanParam Listing listing) {
        RequestNumber number = new RequestNumber(Mandatory.line("readings.request", request));
        return new Listing.Items<>(readings.asAuditor(number, listing.limit()), null);
    }

    @GET
    @Path("searches")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            summary = "What a person searched for, the newest first",
            description = "person: the account. That the auditor asked is kept.")
    public Listing.Items<SearchLine> searches(@QueryParam("person") String person, @BeanParam Listing listing) {
        return new Listing.Items<>(readings.searches(Mandatory.line("readings.person", person), listing.limit()), null);
    }
}
