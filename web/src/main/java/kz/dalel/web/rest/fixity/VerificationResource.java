package kz.dalel.web.rest.fixity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.fixity.AlarmLine;
import kz.dalel.fixity.CheckLine;
import kz.dalel.fixity.Finding;
import kz.dalel.fixity.FixityDesk;
import kz.dalel.fixity.Verifications;
import kz.dalel.kernel.Roles;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Whether an exhibit's bytes still are what was recorded. */
@Path("/exhibits/{number}")
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {
    @Inject
    FixityDesk desk;

    @Inject
    Verifications verifications;

    @Inject
    Creation creation;

    /** What is known of an exhibit: its newest checks and all its alarms, the newest first. */
    public record Known(List<CheckLine> items, List<AlarmLine> alarms) {}

    @POST
    @Path("verification")
    @RolesAllowed({Roles.CUSTODIAN, Roles.HEAD, Roles.EXPERT})
    @Operation(
            summary = "Read the exhibit's file anew and compare",
            description =
                    "The call takes as long as reading the file does. 201 whatever was found: outcome INTACT, DIFFERS, GONE"
                            + " or UNREADABLE; all but the first raise an alarm, and the exhibit is not used until it is lifted.")
    @APIResponseSchema(value = CheckLine.class, responseCode = "201")
    public Response verify(@PathParam("number") ExhibitNumber number) {
        Finding finding = desk.read(number); // outside the transaction that the record and its key share
        return creation.once("", () -> {
            CheckLine check = desk.record(finding);
            return creation.created("exhibits/" + number + "/verifications", check.id(), check);
        });
    }

    @GET
    @Path("verifications")
    @RolesAllowed("**")
    @Operation(summary = "The newest checks of the exhibit and all its alarms")
    public Known verifications(@PathParam("number") ExhibitNumber number, @BeanParam Listing listing) {
        return new Known(verifications.of(number, listing.limit()), verifications.alarms(number));
    }
}
