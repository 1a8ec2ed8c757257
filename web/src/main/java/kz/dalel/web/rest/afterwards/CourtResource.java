package kz.dalel.web.rest.afterwards;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.dalel.request.RequestNumber;
import kz.dalel.testimony.CourtReading;
import kz.dalel.testimony.CourtSheet;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** All that courts asked of the expert and said of the conclusion. */
@Path("/requests/{request}/court")
@Produces(MediaType.APPLICATION_JSON)
public class CourtResource {
    @Inject
    CourtReading reading;

    @GET
    @RolesAllowed("**")
    @Operation(
            summary =
                    "Summonses with the testimonies that followed, and outcomes, in the order in which they were recorded")
    public CourtSheet read(@PathParam("request") RequestNumber request) {
        return reading.of(request);
    }
}
