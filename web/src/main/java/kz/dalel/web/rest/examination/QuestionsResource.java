package kz.dalel.web.rest.examination;

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
import java.util.List;
import kz.dalel.examination.AnswerForm;
import kz.dalel.examination.Findings;
import kz.dalel.examination.QuestionLine;
import kz.dalel.examination.Workbench;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The questions of a request and the expert's answers; questions are counted from 0. */
@Path("/requests/{number}/questions")
@Produces(MediaType.APPLICATION_JSON)
public class QuestionsResource {
    private static final String EXAMPLE =
            """
            {"text": "запись, вероятно, сделана этим телефоном", "certainty": "PROBABLE"}""";
    private static final String REFUSAL =
            """
            {"refused": true, "reason": "вопрос правовой, вне компетенции эксперта"}""";

    @Inject
    Workbench workbench;

    @Inject
    Findings findings;

    @Inject
    Creation creation;

    @GET
    @RolesAllowed({Roles.EXPERT, Roles.REVIEWER})
    @Operation(summary = "Each question with the newest wording of its answer")
    public Listing.Items<QuestionLine> questions(@PathParam("number") RequestNumber number) {
        return new Listing.Items<>(findings.matrix(number), null);
    }

    @GET
    @Path("{ordinal}/answers")
    @RolesAllowed({Roles.EXPERT, Roles.REVIEWER})
    @Operation(summary = "All wordings of an answer, the oldest first")
    public Listing.Items<QuestionLine.Answered> answers(
            @PathParam("number") RequestNumber number, @PathParam("ordinal") int ordinal) {
        return new Listing.Items<>(findings.revisions(number, ordinal), null);
    }

    @POST
    @Path("{ordinal}/answers")
    @RolesAllowed(Roles.EXPERT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Answer a question, or refuse to with a reason",
            description = "What was said before stays, the newest wording counts")
    @APIResponseSchema(value = QuestionLine.Answered.class, responseCode = "201")
    public Response answer(
            @PathParam("number") RequestNumber number,
            @PathParam("ordinal") int ordinal,
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(name = "answer", value = EXAMPLE),
                                                @ExampleObject(name = "refusal", value = REFUSAL)
                                            }))
                    AnswerForm answer) {
        return creation.once(answer, () -> {
            int revision = workbench.answer(number, ordinal, Body.given(answer));
            List<QuestionLine.Answered> wordings = findings.revisions(number, ordinal);
            String path = "requests/" + number + "/questions/" + ordinal + "/answers";
            return creation.created(path, revision, wordings.get(revision - 1));
        });
    }
}
