package kz.dalel.web.rest.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import kz.dalel.agency.AwayLine;
import kz.dalel.assignment.Certificate;
import kz.dalel.assignment.Certification;
import kz.dalel.assignment.ExpertLine;
import kz.dalel.assignment.Roster;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import kz.dalel.web.rest.problem.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The register of experts: certificates, load, and what stands against each in a request. */
@Path("/experts")
@Produces(MediaType.APPLICATION_JSON)
public class ExpertsResource {
    private static final String EXAMPLE =
            """
            {"specialty": "MEDIA", "number": "KZ-2024-0117", "validFrom": "2024-03-01",
             "validTo": "2029-02-28", "attestedOn": "2024-03-01"}""";

    @Inject
    Roster roster;

    @Inject
    Certification certification;

    @Inject
    Creation creation;

    @Context
    HttpHeaders headers;

    /** An expert with the bars in words; {@code nextDue} is null for whoever has nothing in hand. */
    public record Line(
            String officer,
            String name,
            List<String> specialties,
            List<Certificate> certificates,
            List<String> methods,
            int load,
            Instant nextDue,
            List<AwayLine> away,
            List<Bar> bars,
            List<Bar> barsAsReviewer,
            List<Seat> barsInSeats) {
        static Line of(ExpertLine expert, Words words) {
            return new Line(
                    expert.officer(),
                    expert.name(),
                    expert.specialties(),
                    expert.certificates(),
                    expert.methods(),
                    expert.load(),
                    expert.nextDue(),
                    expert.away(),
                    said(expert.bars(), words),
                    said(expert.barsAsReviewer(), words),
                    expert.barsInSeats().stream()
                            .map(seat -> new Seat(seat.specialty(), said(seat.bars(), words)))
                            .toList());
        }

        private static List<Bar> said(List<Refusal> bars, Words words) {
            return bars.stream()
                    .map(bar -> new Bar(bar.key(), words.refusal(bar.key(), bar.args())))
                    .toList();
        }
    }

    /** What stands against an expert at a seat in this specialty among several; nothing where he may have it. */
    public record Seat(String specialty, List<Bar> bars) {}

    /** What stands against an expert: its key, and the words in the language of Accept-Language. */
    public record Bar(String key, String detail) {}

    @GET
    @RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD})
    @Operation(
            summary = "Experts by name; for a request as they are proposed",
            description =
                    "With request: those whom nothing bars first, then who has less in hand; and what stands against each as its"
                            + " expert, as its reviewer and, for each specialty, at a seat among several experts, with the record that shows it, as words in the caller's language")
    public Listing.Items<Line> experts(@QueryParam("request") String request) {
        List<ExpertLine> lines = request == null ? roster.experts() : roster.experts(new RequestNumber(request));
        Words words = Words.in(headers.getAcceptableLanguages());
        return new Listing.Items<>(
                lines.stream().map(line -> Line.of(line, words)).toList(), null);
    }

    @GET
    @Path("{id}/certificates")
    @RolesAllowed({Roles.QUALITY, Roles.HEAD, Roles.UNIT_HEAD, Roles.EXPERT, Roles.REVIEWER})
    @Operation(summary = "The certificates of an expert, by specialty and date")
    public Listing.Items<Certificate> certificates(@PathParam("id") String id) {
        return new Listing.Items<>(certification.certificates(id), null);
    }

    @POST
    @Path("{id}/certificates")
    @RolesAllowed(Roles.QUALITY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enter a certificate or its new attestation",
            description =
                    "By account; the expert need not have logged in yet. validTo is the last day, absent without end")
    @APIResponseSchema(value = Certificate.class, responseCode = "201")
    public Response certify(
            @PathParam("id") String id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "certificate", value = EXAMPLE)))
                    Certificate certificate) {
        return creation.made(
                certificate,
                "experts/" + id + "/certificates",
                () -> certification.certify(id, Body.given(certificate)),
                () -> certificate);
    }
}
