package kz.dalel.web.rest.afterwards;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.dalel.archive.Archive;
import kz.dalel.archive.ArchiveLine;
import kz.dalel.archive.DisposalSheet;
import kz.dalel.archive.HoldSheet;
import kz.dalel.archive.RetentionRule;
import kz.dalel.kernel.Roles;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The archive of the caller’s site: what can go into it, whose time is over, what is held, what waits for another person. */
@Path("/archive")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ARCHIVIST, Roles.HEAD})
public class ArchiveResource {
    @Inject
    Archive archive;

    /** Of each list at most {@code limit}, the longest waiting first. */
    public record Shelf(
            List<ArchiveLine> ready,
            List<ArchiveLine> over,
            List<HoldSheet> holds,
            List<DisposalSheet> disposals,
            List<RetentionRule> rules) {}

    @GET
    @Operation(
            summary =
                    "What can be archived, whose time is over, open holds, proposals to dispose, and the rules in force",
            description = "Of each list at most limit, the longest waiting first.")
    public Shelf shelf(@BeanParam Listing listing) {
        int limit = listing.limit();
        return new Shelf(
                archive.ready(limit),
                archive.over(limit),
                archive.holds(limit),
                archive.waiting(limit),
                archive.rules());
    }
}
