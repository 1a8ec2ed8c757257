package kz.dalel.web.rest.custody;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.proving.OpenProofs;
import kz.dalel.web.rest.convention.Printout;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The proof bundle of the log about itself: the entries by which it announces its keys. */
@Path("/custody/proof")
public class LogProofResource {
    @Inject
    OpenProofs proofs;

    @GET
    @PermitAll
    @Produces({Printout.ZIP, MediaType.APPLICATION_JSON})
    @Operation(
            summary =
                    "The proof bundle of the entries that announce the log's keys, format dalel-proof-v1; open to everybody",
            description = "404 for a log that never changed its key.")
    public Response save() {
        return Bundles.saved(proofs.ofLog(), "log");
    }
}
