package kz.dalel.web.rest.custody;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.timestamp.TimestampSheet;
import kz.dalel.timestamp.Timestamps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Time stamps over checkpoints (RFC 3161), to be checked with anybody's tools. */
@Path("/custody/timestamps")
@PermitAll
public class TimestampsResource {
    private static final String REPLY = "application/timestamp-reply";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String SHORTLY = "public, max-age=1";
    private static final String FOREVER = "public, max-age=31536000, immutable";

    @Inject
    Timestamps timestamps;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The newest time stamps over checkpoints, and what came of the last attempt; open to everybody")
    @APIResponseSchema(TimestampSheet.class)
    public Response list() {
        return answer(timestamps.sheet(), MediaType.APPLICATION_JSON, SHORTLY);
    }

    @GET
    @Path("{size}")
    @Produces({REPLY, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "The time stamp over the checkpoint of that size; open to everybody",
            description = "The whole answer of the authority (RFC 3161, TimeStampResp), over the bytes of ./checkpoint.")
    public Response stamp(@PathParam("size") long size) {
        return answer(timestamps.reply(size), REPLY, FOREVER);
    }

    @GET
    @Path("{size}/checkpoint")
    @Produces({TEXT, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "What is stamped: the checkpoint of that size with the log's signature alone; open to everybody")
    public Response stamped(@PathParam("size") long size) {
        return answer(timestamps.stamped(size), TEXT, FOREVER);
    }

    private static Response answer(Object entity, String type, String kept) {
        return Response.ok(entity, type)
                .header(HttpHeaders.CACHE_CONTROL, kept)
                .build();
    }
}
