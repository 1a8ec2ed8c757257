package kz.dalel.web.rest.conclusion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Said;
import kz.dalel.request.Step;
import kz.dalel.review.CommentForm;
import kz.dalel.review.CommentLine;
import kz.dalel.review.ReviewDesk;
import kz.dalel.review.Verdict;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The technical review: sent by the expert, commented and replied to, returned or ended by the reviewer. */
@Path("/requests/{request}/technical-review")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TechnicalReviewResource {
    private static final String COMMENT =
            """
            {"place": "вопрос 2", "text": "Не указана версия детектора"}""";
    private static final String REPLY = """
            {"text": "Указана в перечне средств, строка 3"}""";
    private static final String VERDICT =
            """
            {"agrees": false, "reason": "Вывод по вопросу 2 считаю вероятным, а не категорическим"}""";

    @Inject
    ReviewDesk desk;

    @Inject
    Steps steps;

    @Inject
    Creation creation;

    @POST
    @RolesAllowed(Roles.EXPERT)
    @Operation(summary = "Send the present draft to the reviewer")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(@PathParam("request") RequestNumber request) {
        return steps.take(request, "technical-review", "technical-review", none -> desk.request(request));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "What was last said: sent, returned or ended")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.REVIEW_REQUEST, Step.REVIEW_RETURN, Step.REVIEW_END);
    }

    /** The number of what was written. */
    public record Written(int ordinal) {}

    @POST
    @Path("comments")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "Comment on the draft under review")
    @APIResponseSchema(value = Written.class, responseCode = "201")
    public Response comment(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "comment", value = COMMENT)))
                    CommentForm form) {
        return creation.once(form, () -> {
            int ordinal = desk.comment(request, Body.given(form));
            return creation.created(path(request) + "/" + ordinal, 0, new Written(ordinal));
        });
    }

    @GET
    @Path("comments")
    @RolesAllowed({Roles.EXPERT, Roles.REVIEWER})
    @Operation(summary = "All comments with their replies, for expert and reviewer of the case")
    public Listing.Items<CommentLine> comments(@PathParam("request") RequestNumber request) {
        return new Listing.Items<>(desk.comments(request), null);
    }

    @POST
    @Path("comments/{comment}/replies")
    @RolesAllowed(Roles.EXPERT)
    @Operation(summary = "Reply to a comment; each needs a reply before the review can end")
    @APIResponseSchema(value = Written.class, responseCode = "201")
    public Response reply(
            @PathParam("request") RequestNumber request,
            @PathParam("comment") int comment,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "reply", value = REPLY))) Said.Text form) {
        return creation.once(form, () -> {
            int ordinal = desk.reply(request, comment, Body.given(form).text());
            return creation.created(path(request) + "/" + comment + "/replies/" + ordinal, 0, new Written(ordinal));
        });
    }

    @POST
    @Path("return")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "Return the draft to the expert")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response giveBack(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "return", value = REPLY)))
                    Said.Text form) {
        return steps.say(request, "technical-review/return", form, text -> desk.giveBack(request, text));
    }

    @POST
    @Path("end")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "End the review: agree, or disagree with a reason; neither stops the conclusion")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response end(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "disagreement", value = VERDICT)))
                    Verdict form) {
        return steps.take(request, "technical-review/end", form, given -> desk.end(request, given));
    }

    private static String path(RequestNumber request) {
        return "requests/" + request + "/technical-review/comments";
    }
}
