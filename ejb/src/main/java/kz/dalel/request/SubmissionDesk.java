package kz.dalel.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Roles;
import kz.dalel.law.LegalQuestion;
import kz.dalel.law.QuestionsOfLaw;

/** Where a draft becomes a request: nobody's approval stands between the appointing person and the Center. */
@Stateless
@RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR, Roles.AGENCY_SYSTEM})
public class SubmissionDesk {
    @PersistenceContext
    EntityManager em;

    @Inject
    Course course;

    @Inject
    CaseFiles files;

    @Inject
    CustodyLog custody;

    @Inject
    QuestionsOfLaw questions;

    /** Submits the request to the site of the Center that serves the appointing body; refused with all that is missing. */
    public void submit(RequestNumber number) {
        ExaminationRequest request = files.open(number);
        String site = (String) em.createNativeQuery("select site from body where code = ?")
                .setParameter(1, request.appointingBody())
                .getSingleResult();
        String role = course.take(
                number, Step.SUBMISSION, said(request), submitted -> submitted.submitTo(site, files.instant()));
        files.admitOnce(number, "body:" + request.appointingBody(), Capacity.APPOINTING_BODY, "submission");
        if (!request.fromPaper()) files.admit(number, "body:" + site, Capacity.REGISTRY, "submission");
        custody.append(Act.onRequest("request.submitted", number.text())
                .as(role)
                .because("resolution")
                .after(request.resolution().sha256())
                .with(site));
    }

    private Submitted said(ExaminationRequest request) {
        List<Integer> ofLaw = questions.in(request.facts().questions()).stream()
                .map(LegalQuestion::ordinal)
                .toList();
        return new Submitted(request.resolution().sha256(), ofLaw);
    }

    /**
     * What a submission says: the digest of the resolution as submitted, and which of the questions, counted from 1, seemed to be
     * questions of law to the words of that day.
     */
    public record Submitted(String resolution, List<Integer> questionsOfLaw) {
        public Submitted {
            questionsOfLaw = List.copyOf(questionsOfLaw);
        }
    }
}
