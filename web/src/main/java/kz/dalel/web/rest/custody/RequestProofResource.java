package kz.dalel.web.rest.custody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import kz.dalel.proving.ProofExport;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Printout;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The proof bundle of a case with its objects and its conclusion: entries, nonces, proofs and a checkpoint in one file that is checked without the Center. */
@Path("/requests/{request}/proof")
@RolesAllowed("**")
public class RequestProofResource {
    @Inject
    ProofExport export;

    @GET
    @Produces({Printout.ZIP, MediaType.APPLICATION_JSON})
    @Operation(
            summary =
                    "The proof bundle of a case with its objects and its conclusion, format dalel-proof-v1, as far as its entries are for the caller",
            description =
                    "Each call is a reading with its entry in the custody log, which stands in the next bundle. at: the"
                            + " moment that a certificate states; the bundle is the one that it names while the same entries are"
                            + " open to the caller.")
    public Response save(@PathParam("request") RequestNumber number, @QueryParam("at") Instant at) {
        byte[] bundle = at == null ? export.ofRequest(number.text()) : export.ofRequest(number.text(), at);
        return Bundles.saved(bundle, number.text());
    }
}
