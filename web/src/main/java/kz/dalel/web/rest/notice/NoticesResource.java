package kz.dalel.web.rest.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.notice.NoticeBoard;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What the caller has to do or is told of, in cases that show to him. */
@Path("/notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoticesResource {
    @Inject
    NoticeBoard board;

    @Inject
    Creation creation;

    /** How many notices are unread, 101 for more than a hundred. */
    public record Unread(int unread) {}

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The caller's notices: unread ones first, in each half the newest first")
    @APIResponse(responseCode = "200", description = "One page of notices")
    public Response list(@BeanParam Listing listing) {
        return listing.page(board.list(listing.after(), listing.limit()));
    }

    @GET
    @Path("unread")
    @RolesAllowed("**")
    @Operation(summary = "How many notices are unread; 101 stands for more than a hundred")
    public Unread unread() {
        return new Unread(board.unread());
    }

    @POST
    @Path("{notice}/reading")
    @RolesAllowed("**")
    @Operation(summary = "Mark a notice as read")
    @APIResponseSchema(value = Unread.class, responseCode = "201")
    public Response read(@PathParam("notice") long notice) {
        return creation.made("read", "notices/unread", () -> board.read(notice), this::unread);
    }
}
