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
import kz.dalel.kernel.Roles;
import kz.dalel.paper.Acts;
import kz.dalel.web.rest.convention.Printout;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One act for all objects of a parcel. */
@Path("/parcels/{parcel}/act")
@RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR})
public class ParcelActResource {
    @Inject
    Acts acts;

    @GET
    @Produces({Printout.PDF, MediaType.APPLICATION_JSON})
    @Operation(
            summary =
                    "The act of a parcel with all objects in it, to be signed on paper, PDF/A-2b; for its giver and its receiver",
            description = "lang: kk, ru, en; else Accept-Language.")
    public Response read(
            @PathParam("parcel") long parcel, @QueryParam("lang") String lang, @Context HttpHeaders headers) {
        String language = Printout.language(lang, headers);
        return Printout.shown(acts.ofParcel(parcel, language), "parcel-" + parcel, language);
    }
}
