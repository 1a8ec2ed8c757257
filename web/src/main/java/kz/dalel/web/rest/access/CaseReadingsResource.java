package kz.dalel.web.rest.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.dalel.reading.ReadingLine;
import kz.dalel.reading.WhoRead;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who read a case, for those of its people who are told. */
@Path("/requests/{request}/readings")
@Produces(MediaType.APPLICATION_JSON)
public class CaseReadingsResource {
    @Inject
    WhoRead readings;

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "Who read the case or took something of it out of the house, the newest first",
            description =
                    "For its appointing body and for the head of the Center. A prosecutor's or a security agency's reading is told after"
                            + " the delay that policy sets for it.")
    public Listing.Items<ReadingLine> ofCase(@PathParam("request") RequestNumber request, @BeanParam Listing listing) {
        return new Listing.Items<>(readings.of(request, listing.limit()), null);
    }
}
