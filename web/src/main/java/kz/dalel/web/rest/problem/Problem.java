package kz.dalel.web.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A problem document of RFC 9457, in the caller's language; {@code reference} finds an unexpected one in the server's log. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, String detail, String key, List<Reason> reasons, String reference) {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPES = "urn:dalel:refusal:";

    /** One of several things that are wrong; {@code path} leads to the member or parameter where there is one. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Reason(String key, String detail, String path) {}

    static Problem of(Finding finding, Words words, String reference) {
        List<Reason> reasons = finding.reasons().stream()
                .map(reason -> new Reason(reason.key(), words.refusal(reason.key(), reason.args()), reason.path()))
                .toList();
        String detail = words.refusal(finding.key(), finding.args());
        String title = words.title(finding.status());
        return new Problem(TYPES + finding.key(), title, finding.status(), detail, finding.key(), reasons, reference);
    }
}
