package kz.dalel.web.rest.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.dalel.readiness.Readiness;
import kz.dalel.readiness.ReadinessLine;
import kz.dalel.request.RequestNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The admissibility readiness of a request. */
@Path("/requests/{request}/readiness")
@Produces(MediaType.APPLICATION_JSON)
public class ReadinessResource {
    @Inject
    Readiness readiness;

    @GET
    @RolesAllowed("**")
    @Operation(summary = "Which requirements of the unified standard apply, whether they are met, and what to do next")
    public List<ReadinessLine> list(@PathParam("request") RequestNumber request) {
        return readiness.of(request);
    }
}
