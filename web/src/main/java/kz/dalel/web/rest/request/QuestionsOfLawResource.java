package kz.dalel.web.rest.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.dalel.law.LegalQuestion;
import kz.dalel.law.QuestionsOfLaw;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which questions of a request seem to ask for a judgement of law. */
@Path("/requests/{request}/questions-of-law")
@Produces(MediaType.APPLICATION_JSON)
public class QuestionsOfLawResource {
    @Inject
    Cases cases;

    @Inject
    QuestionsOfLaw questions;

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "The questions that seem to ask for a judgement of law, with the words by which they do",
            description =
                    "A hint: an expert does not qualify acts. It refuses nothing; what was found at submission is kept with that step.")
    public Listing.Items<LegalQuestion> read(@PathParam("request") RequestNumber request) {
        return new Listing.Items<>(questions.in(cases.request(request).questions()), null);
    }
}
