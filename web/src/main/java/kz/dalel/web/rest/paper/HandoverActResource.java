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
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.paper.Acts;
import kz.dalel.web.rest.convention.Printout;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The act of a handover for the paper file. */
@Path("/exhibits/{number}/handovers/{handover}/act")
@RolesAllowed("**")
public class HandoverActResource {
    @Inject
    Acts acts;

    @GET
    @Produces({Printout.PDF, MediaType.APPLICATION_JSON})
    @Operation(
            summary =
                    "The act of a handover, to be signed on paper, PDF/A-2b; open where the other side has not signed yet",
            description = "lang: kk, ru, en; else Accept-Language. 409 handover.recalled.")
    public Response read(
            @PathParam("number") ExhibitNumber number,
            @PathParam("handover") long handover,
            @QueryParam("lang") String lang,
            @Context HttpHeaders headers) {
        String language = Printout.language(lang, headers);
        return Printout.shown(acts.ofHandover(number, handover, language), number + "-handover-" + handover, language);
    }
}
