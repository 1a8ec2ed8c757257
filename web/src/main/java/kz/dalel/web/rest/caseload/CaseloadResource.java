package kz.dalel.web.rest.caseload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.caseload.Caseload;
import kz.dalel.caseload.CaseloadSheet;
import kz.dalel.kernel.Roles;
import kz.dalel.search.CaseList;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** How many cases stand where, and whose terms end. */
@Path("/caseload")
@Produces(MediaType.APPLICATION_JSON)
public class CaseloadResource {
    @Inject
    Caseload caseload;

    @Inject
    CaseList list;

    @GET
    @RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD, Roles.PROSECUTOR, Roles.STATISTICIAN})
    @Operation(
            summary = "Figures of the cases that the caller supervises",
            description =
                    "Heads: the cases of their sites; a supervising prosecutor: those under his supervision; a statistician: those"
                            + " of all sites, with small numbers untold. A number whose counting stopped says MORE_THAN. Sealed cases are"
                            + " in no figure.")
    @APIResponseSchema(value = CaseloadSheet.class, responseCode = "200")
    public CaseloadSheet read() {
        return caseload.sheet();
    }

    @GET
    @Path("terms")
    @RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD})
    @Operation(summary = "Active requests whose term has ended or ends within five working days, by its end")
    @APIResponse(responseCode = "200", description = "One page of requests")
    public Response terms(@BeanParam Listing listing) {
        return listing.page(
                list.endingUntil(caseload.riskEnds(), listing.after().orElse(null), listing.limit()));
    }
}
