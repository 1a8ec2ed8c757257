package kz.dalel.web.rest.work;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import kz.dalel.extraction.ExtractionResult;
import kz.dalel.extraction.WorkContent;
import kz.dalel.extraction.WorkDesk;
import kz.dalel.extraction.WorkTask;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.json.Json;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The work of extraction workers; each call may be repeated. 404 or 409: the task is no longer the caller's. */
@Path("/work")
@RolesAllowed(Roles.WORKER)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorkResource {
    @Inject
    WorkDesk desk;

    @Inject
    WorkContent content;

    @POST
    @Path("fetch")
    @Operation(
            summary = "Fetch and lock 0 to max tasks, at once",
            description = "{\"max\": 2, \"lockSeconds\": 60}; max 1 to 10, lockSeconds 10 to 600")
    public Tasks fetch(Fetch form) {
        return new Tasks(desk.fetch(Body.given(form).max(), form.lockSeconds()));
    }

    @GET
    @Path("{task}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The bytes of a task's exhibit; its entry in the custody log is written before the first byte")
    public Response content(@PathParam("task") String task) {
        WorkContent.Opened opened = content.open(task);
        return Response.ok(opened.bytes())
                .header(HttpHeaders.CONTENT_LENGTH, opened.size())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("{task}/lock")
    @Operation(summary = "Keep the task for so many seconds from now", description = "{\"seconds\": 60}; 10 to 600")
    public void extend(@PathParam("task") String task, Lock form) {
        desk.extend(task, Body.given(form).seconds());
    }

    @POST
    @Path("{task}/result")
    @Operation(
            summary = "Answer the task",
            description = "docs/work-result.schema.json, at most 2 MiB. The same result again is answered the same.")
    public void result(@PathParam("task") String task, InputStream body) throws IOException {
        byte[] json = body.readNBytes(WorkDesk.LONGEST_RESULT + 1);
        if (json.length > WorkDesk.LONGEST_RESULT) throw Refusal.tooLarge(WorkDesk.LONGEST_RESULT);
        desk.result(task, Body.given(Json.MAPPER.readValue(json, ExtractionResult.class)));
    }

    @POST
    @Path("{task}/failure")
    @Operation(
            summary = "Give the task back because of trouble that is not the exhibit's",
            description = "{\"reason\": \"input-output\"}; it is tried again after a pause that grows")
    public void failure(@PathParam("task") String task, Failure form) {
        desk.failure(task, Body.given(form).reason());
    }

    /** How many tasks, locked for how many seconds. */
    public record Fetch(int max, int lockSeconds) {}

    /** The tasks that are the caller's now. */
    public record Tasks(List<WorkTask> tasks) {
        public Tasks {
            tasks = List.copyOf(tasks);
        }
    }

    /** For how many seconds from now. */
    public record Lock(int seconds) {}

    /** What the trouble was, in a word or two. */
    public record Failure(String reason) {}
}
