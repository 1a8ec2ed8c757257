package kz.dalel.web.rest.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.dalel.agency.Person;
import kz.dalel.kernel.Roles;
import kz.dalel.supervision.SupervisedCase;
import kz.dalel.supervision.SupervisionDesk;
import kz.dalel.supervision.UnderSupervision;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The supervising prosecutor's window. */
@Path("/supervision")
@Produces(MediaType.APPLICATION_JSON)
public class SupervisionResource {
    @Inject
    UnderSupervision supervision;

    @Inject
    SupervisionDesk desk;

    @GET
    @RolesAllowed(Roles.PROSECUTOR)
    @Operation(
            summary = "The cases under the caller's supervision, the gravest first",
            description =
                    "Overdue, persons in custody, suspended, terms that stand still, returned: each with its ground and the record that"
                            + " tells of it.")
    public Listing.Items<SupervisedCase> list(@BeanParam Listing listing) {
        return new Listing.Items<>(supervision.cases(listing.limit()), null);
    }

    @GET
    @Path("prosecutors")
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTION_HEAD})
    @Operation(summary = "Who may be named: of all offices for a registrar, of his own for the head of an office")
    public Listing.Items<Person> prosecutors() {
        return new Listing.Items<>(desk.prosecutors(), null);
    }
}
