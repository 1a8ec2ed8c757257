package kz.dalel.web.rest.convention;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import kz.dalel.kernel.Answer;
import kz.dalel.kernel.Once;
import kz.dalel.web.rest.json.Json;

/**
 * A creation, done once however often it is asked. Called by the resource around the act, not put around it by a filter: the key, the
 * act and the answer must share one transaction, and a filter ends before or begins after it.
 */
@RequestScoped
public class Creation {
    /** The header by which a caller marks repeated calls as one. */
    static final String KEY = "Idempotency-Key";

    @Inject
    HttpServletRequest call;

    @Inject
    Once once;

    /** Creates; with an {@code Idempotency-Key} a repeated call with the same form gets the first answer. */
    public Response once(Object form, Supplier<Answer> act) {
        String key = call.getHeader(KEY);
        return said(key == null ? once.act(act) : once.once(key, digest(form), act));
    }

    /** Does the act; the answer is 201 with what it made, at this path below {@code /api/v1/}, of which there are no versions. */
    public Response made(Object form, String path, Runnable act, Supplier<?> sheet) {
        return once(form, () -> {
            act.run();
            return created(path, 0, sheet.get());
        });
    }

    /** The answer 201: where the new thing is, below {@code /api/v1/}, its version and its sheet. */
    public Answer created(String path, long version, Object sheet) {
        return new Answer(201, path, VersionTag.of(version), json(sheet));
    }

    /** The answer 200 to a step that leaves nothing of its own behind: the aggregate's version and sheet after it. */
    Answer done(long version, Object sheet) {
        return new Answer(200, "", VersionTag.of(version), json(sheet));
    }

    private static Response said(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.ETAG, answer.etag())
                .entity(answer.body().getBytes(StandardCharsets.UTF_8));
        if (!answer.location().isEmpty()) response.location(URI.create(answer.location()));
        return response.build();
    }

    /** Over what the form means, not over its bytes: another order of members or white space is the same request. */
    private String digest(Object form) {
        String asked = call.getMethod() + " " + call.getRequestURI() + "?" + call.getQueryString() + "\n" + json(form);
        return HexFormat.of().formatHex(sha256().digest(asked.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String json(Object value) {
        try {
            return Json.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException unmapped) {
            throw new IllegalStateException("no JSON for " + value.getClass(), unmapped);
        }
    }
}
