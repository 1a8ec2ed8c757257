package kz.dalel.web.rest.exhibit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.custody.HistoryLine;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.ExhibitRegister;
import kz.dalel.exhibit.ExhibitSheet;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.extraction.Extractions;
import kz.dalel.kernel.Roles;
import kz.dalel.web.rest.convention.Listing;
import kz.dalel.web.rest.convention.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One exhibit: what it is, where it is, what was done to it, what is known of it. */
@Path("/exhibits/{number}")
@Produces(MediaType.APPLICATION_JSON)
public class ExhibitResource {
    @Inject
    Exhibits exhibits;

    @Inject
    ExhibitRegister register;

    @Inject
    Extractions extractions;

    @Inject
    Versions versions;

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The exhibit: origin, packaging, seal, digest, receipt, holder")
    @APIResponseSchema(ExhibitSheet.class)
    public Response read(@PathParam("number") ExhibitNumber number) {
        ExhibitSheet sheet = exhibits.sheet(number);
        return versions.shown(sheet.version(), sheet);
    }

    @DELETE
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR, Roles.AGENCY_SYSTEM})
    @Operation(
            summary = "Take the object out of a draft",
            description = "Its record stays with the time of removal; its number is never given again.")
    public Response remove(@PathParam("number") ExhibitNumber number) {
        register.remove(number);
        return Response.noContent().build();
    }

    @GET
    @Path("metadata")
    @RolesAllowed({Roles.EXPERT, Roles.REVIEWER})
    @Operation(
            summary = "Extracted metadata, for expert and reviewer of the case",
            description =
                    "Bound to the exhibit's digest and to the extractor with version and configuration; done is false"
                            + " while no worker has answered. A crash, a time-out and a refusal of the parser are results.")
    public Metadata metadata(@PathParam("number") ExhibitNumber number) {
        return Metadata.of(extractions.newest(number));
    }

    @GET
    @Path("custody")
    @RolesAllowed("**")
    @Operation(summary = "What was done to the exhibit, by whom, in which role, why, with which digests")
    public Listing.Items<HistoryLine> custody(@PathParam("number") ExhibitNumber number) {
        return new Listing.Items<>(exhibits.custody(number), null);
    }
}
