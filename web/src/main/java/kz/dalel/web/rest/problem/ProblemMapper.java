package kz.dalel.web.rest.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.UUID;
import kz.dalel.kernel.Assurance;
import kz.dalel.kernel.Roles;

/** Turns whatever ends a call into a problem document; what nobody foresaw goes to the log in full and to the caller as a reference. */
abstract class ProblemMapper<T extends Throwable> implements ExceptionMapper<T> {
    private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());

    private static final String CHALLENGE = "Bearer error=\"insufficient_user_authentication\","
            + " error_description=\"A second factor is required\", acr_values=\"" + Assurance.SECOND_FACTOR
            + "\", max_age=\""
            + Assurance.LASTS.toSeconds() + "\"";

    @Context
    HttpHeaders headers;

    @Context
    SecurityContext security;

    @Override
    public Response toResponse(T failure) {
        Finding found = Findings.of(failure, headers.getHeaderString(HttpHeaders.IF_MATCH) != null);
        Finding finding = security.isUserInRole(Roles.AGENCY_SYSTEM) ? found.toldToSystem() : found;
        Words words = Words.in(headers.getAcceptableLanguages());
        return challenged(Response.status(finding.status()), finding)
                .type(Problem.MEDIA_TYPE)
                .language(words.language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Problem.of(finding, words, reference(finding, failure)))
                .build();
    }

    /** How a program learns that it must log its user in again, and how surely (RFC 9470, section 3). */
    private static Response.ResponseBuilder challenged(Response.ResponseBuilder answer, Finding finding) {
        return finding.asksForSecondFactor() ? answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE) : answer;
    }

    private static String reference(Finding finding, Throwable failure) {
        if (!finding.unexpected()) return "";
        String reference = UUID.randomUUID().toString();
        LOG.log(System.Logger.Level.ERROR, "Unexpected failure of a call, reference " + reference, failure);
        return reference;
    }
}
