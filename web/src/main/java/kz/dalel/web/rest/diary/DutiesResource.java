package kz.dalel.web.rest.diary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import kz.dalel.diary.DutyDesk;
import kz.dalel.diary.DutyForm;
import kz.dalel.diary.DutyLine;
import kz.dalel.diary.DutyRoster;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.request.Said;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Who is on duty at a site when its office is shut. */
@Path("/duties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DutiesResource {
    private static final Duration WEEK = Duration.ofDays(7);

    private static final String EXAMPLE =
            """
            {"site": "CDF-AST", "officer": "00000000-0000-4000-8000-000000000007", "starts": "2031-07-01T13:00:00Z",
             "ends": "2031-07-02T04:00:00Z"}""";
    private static final String RELEASE = """
            {"text": "Заменён по болезни"}""";

    @Inject
    DutyRoster roster;

    @Inject
    DutyDesk desk;

    @Inject
    Creation creation;

    @Inject
    Time time;

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "Who is on duty at the caller's sites, the first one first",
            description = "from and to are instants; a week from now, unless said.")
    public Listing.Items<DutyLine> list(@QueryParam("from") Instant from, @QueryParam("to") Instant to) {
        Instant start = from == null ? time.instant() : from;
        return new Listing.Items<>(roster.between(start, to == null ? start.plus(WEEK) : to), null);
    }

    @POST
    @RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD})
    @Operation(summary = "Put an officer on duty; one at a time at each site")
    @APIResponseSchema(value = DutyNumber.class, responseCode = "201")
    public Response name(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "night", value = EXAMPLE)))
                    DutyForm form) {
        return creation.once(form, () -> {
            long id = desk.name(Body.given(form));
            return creation.created("duties", 0, new DutyNumber(id));
        });
    }

    @POST
    @Path("{duty}/release")
    @RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD})
    @Operation(summary = "Release the officer from a duty")
    @APIResponseSchema(value = DutyNumber.class, responseCode = "201")
    public Response release(
            @PathParam("duty") long duty,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "release", value = RELEASE)))
                    Said.Text form) {
        return creation.made(
                form, "duties", () -> desk.release(duty, Body.given(form).text()), () -> new DutyNumber(duty));
    }

    /** The number of a duty. */
    public record DutyNumber(long id) {}
}
