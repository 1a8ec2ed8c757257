package kz.dalel.web.rest.afterwards;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.correction.CheckedPaper;
import kz.dalel.correction.PaperCheck;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Whether a paper was issued, and what corrects it: asked by whoever holds it. */
@Path("/check/{paper}")
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {
    @Inject
    PaperCheck check;

    @GET
    @PermitAll
    @Operation(
            summary = "Whether a paper stands, and which acts correct it; open to everybody",
            description =
                    "paper is the digest at the foot of each page (64 hex digits or the first 16) or the number of an act of correction."
                            + " 404 for any other. Nothing is told of the case.")
    @APIResponseSchema(CheckedPaper.class)
    public Response read(@PathParam("paper") String paper) {
        return Response.ok(check.of(paper))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
