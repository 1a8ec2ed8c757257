package kz.dalel.web.rest.custody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.proving.ProofExport;
import kz.dalel.request.RequestNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The proof bundle of a case with its objects and its conclusion: entries, nonces, proofs and a checkpoint in one file that is checked without the Center. */
@Path("/requests/{request}/proof")
@RolesAllowed("**")
public class RequestProofResource {
    @Inject
    ProofExport export;

    @GET
    @Produces({Bundles.ZIP, MediaType.APPLICATION_JSON})
    @Operation(
            summary =
                    "The proof bundle of a case with its objects and its conclusion, format dalel-proof-v1, as far as its entries are for the caller",
            description = "Each call is a reading with its entry in the custody log, which stands in the next bundle.")
    public Response save(@PathParam("request") RequestNumber number) {
        return Bundles.saved(export.ofRequest(number.text()), number.text());
    }
}
