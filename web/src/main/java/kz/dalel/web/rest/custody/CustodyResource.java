package kz.dalel.web.rest.custody;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.kernel.Refusal;
import kz.dalel.proof.tree.Tile;
import kz.dalel.proving.ProofSheet;
import kz.dalel.proving.Prover;
import kz.dalel.transparency.LogSheet;
import kz.dalel.transparency.ReadSide;
import kz.dalel.transparency.Witnesses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The log as the C2SP specifications publish one: checkpoint, tiles, signatures of witnesses. A stranger learns how long it is. */
@Path("/custody")
public class CustodyResource {
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String SHORTLY = "public, max-age=1";
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final int LONGEST_NOTE = 65_536;

    @Inject
    ReadSide log;

    @Inject
    Witnesses witnesses;

    @Inject
    Prover prover;

    @GET
    @Path("checkpoint")
    @PermitAll
    @Produces({TEXT, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "The newest checkpoint that enough witnesses have signed, as a signed note; open to everybody",
            description = "With ?latest the newest at all. C2SP tlog-checkpoint, tlog-cosignature.")
    public Response checkpoint(@QueryParam("latest") String latest) {
        return Response.ok(latest == null ? log.checkpoint() : log.latest(), TEXT)
                .header(HttpHeaders.CACHE_CONTROL, SHORTLY)
                .build();
    }

    @GET
    @Path("tile/{path:.+}")
    @PermitAll
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "A tile of hashes, or of commitments under tile/entries/; open to everybody",
            description =
                    "C2SP tlog-tiles: tile/<L>/<N>[.p/<W>]. What was served once never changes; 404 beyond the tree.")
    public Response tile(@PathParam("path") String path) {
        Tile tile = named("tile/" + path);
        byte[] bytes = path.startsWith("entries/") ? log.entries(tile) : log.tile(tile);
        return Response.ok(bytes, MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CACHE_CONTROL, FOREVER)
                .build();
    }

    @POST
    @Path("cosignatures")
    @PermitAll
    @Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A witness's signature under a checkpoint; the key says who it is",
            description =
                    "The checkpoint as a signed note with the witness's lines. 409 tells the size of the newest checkpoint when"
                            + " the log has no such one; 403 for a key that is not listed.")
    public Response cosign(byte[] note) {
        if (note.length > LONGEST_NOTE) throw Refusal.tooLarge(LONGEST_NOTE);
        witnesses.accept(note);
        return Response.noContent().build();
    }

    @GET
    @Path("witnesses")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The log's key and size, and what each witness has signed; open to everybody")
    @APIResponseSchema(LogSheet.class)
    public Response witnesses() {
        return Response.ok(log.sheet())
                .header(HttpHeaders.CACHE_CONTROL, SHORTLY)
                .build();
    }

    @GET
    @Path("entries")
    @RolesAllowed("**")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Entries of an exhibit or a request with nonces and proofs, as far as they are for the caller",
            description = "Either ?exhibit= or ?request=. inclusion is absent until the checkpoint reaches the entry.")
    @APIResponseSchema(ProofSheet.class)
    public Response entries(@QueryParam("exhibit") String exhibit, @QueryParam("request") String request) {
        if ((exhibit == null) == (request == null)) throw Refusal.invalid("log.exhibitOrRequest");
        ProofSheet sheet = exhibit == null ? prover.ofRequest(request) : prover.ofExhibit(exhibit);
        return Response.ok(sheet)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static Tile named(String path) {
        try {
            return Tile.parse(path);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound("log.beyond");
        }
    }
}
