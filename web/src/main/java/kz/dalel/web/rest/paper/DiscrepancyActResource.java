package kz.dalel.web.rest.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.paper.Acts;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Printout;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The act of discrepancy for the paper file. */
@Path("/requests/{request}/discrepancy/act")
@RolesAllowed("**")
public class DiscrepancyActResource {
    @Inject
    Acts acts;

    @GET
    @Produces({Printout.PDF, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "The last act of discrepancy of the request, to be signed on paper, PDF/A-2b",
            description = "lang: kk, ru, en; else Accept-Language. 404 step.notTaken when there was none.")
    public Response read(
            @PathParam("request") RequestNumber request,
            @QueryParam("lang") String lang,
            @Context HttpHeaders headers) {
        String language = Printout.language(lang, headers);
        return Printout.shown(acts.ofDiscrepancy(request, language), request + "-discrepancy", language);
    }
}
