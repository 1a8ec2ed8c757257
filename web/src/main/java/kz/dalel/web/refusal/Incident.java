package kz.dalel.web.refusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.dalel.web.language.Language;

/** What the error page tells, {@code #{incident}}: the kind, the words, and a reference that stands in the log too. */
@Named("incident")
@RequestScoped
public class Incident {
    private static final Logger LOG = System.getLogger(Incident.class.getName());
    private static final Set<String> NUMBERED = Set.of(
            "/app/request.xhtml",
            "/app/exhibit.xhtml",
            "/app/sealing.xhtml",
            "/app/readings.xhtml",
            "/app/protected.xhtml");
    private static final String FIELD = ".+:in(put)?"; // a button is sent too
    private static final String CODE = "[A-Z_]+|[a-z]{2}";
    private static final Set<String> KINDS = Set.of("403", "404", "409");

    @Inject
    HttpServletRequest request;

    private String reference;

    /** The part of the message key between {@code error.} and {@code .title}. */
    public String getKind() {
        String status = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        return KINDS.contains(status) ? status : "500";
    }

    /** The domain's own reasons, if it gave any. */
    public List<String> getWords() {
        return RefusedCall.refusal(request)
                .map(refusal -> Refusals.words(refusal, Language.of(request)))
                .orElse(List.of());
    }

    /** A short reference to tell the administrator; the log has it beside the cause. */
    public String getReference() {
        if (reference == null) reference = log();
        return reference;
    }

    /** Where the page was that failed, to open it anew; a page of a case whose number a login has lost leads to the work. */
    public String getAddress() {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = Objects.toString(address, request.getRequestURI());
        String number = request.getParameter("number");
        if (!path.startsWith("/app/") || (number == null && NUMBERED.contains(path))) return "/app/work.xhtml";
        return number == null ? path : path + "?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    /** What was typed on the page that is gone, so that it can be copied: values of fields but codes, the longest first. */
    public List<String> getTyped() {
        return request.getParameterMap().entrySet().stream()
                .filter(e -> e.getKey().matches(FIELD))
                .flatMap(e -> Stream.of(e.getValue()))
                .filter(v -> !v.isBlank() && !v.matches(CODE))
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private String log() {
        String made = UUID.randomUUID().toString().substring(0, 8);
        String what = getKind() + " at " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Optional<Throwable> cause =
                Optional.ofNullable((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        if (cause.isPresent()) LOG.log(Level.ERROR, "incident " + made + ": " + what, cause.get());
        else LOG.log(Level.INFO, "incident {0}: {1}", made, what);
        return made;
    }
}
