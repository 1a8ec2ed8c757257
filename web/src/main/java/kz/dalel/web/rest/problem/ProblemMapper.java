package kz.dalel.web.rest.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.UUID;

/** Turns whatever ends a call into a problem document; what nobody foresaw goes to the log in full and to the caller as a reference. */
abstract class ProblemMapper<T extends Throwable> implements ExceptionMapper<T> {
    private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(T failure) {
        Finding finding = Findings.of(failure, headers.getHeaderString(HttpHeaders.IF_MATCH) != null);
        Words words = Words.in(headers.getAcceptableLanguages());
        return Response.status(finding.status())
                .type(Problem.MEDIA_TYPE)
                .language(words.language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Problem.of(finding, words, reference(finding, failure)))
                .build();
    }

    private static String reference(Finding finding, Throwable failure) {
        if (!finding.unexpected()) return "";
        String reference = UUID.randomUUID().toString();
        LOG.log(System.Logger.Level.ERROR, "Unexpected failure of a call, reference " + reference, failure);
        return reference;
    }
}
