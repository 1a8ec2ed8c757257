package kz.dalel.web.page.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import kz.dalel.web.language.Words;

/** Names what an entry of the log is about, and the page on which it is shown. */
@RequestScoped
public class Abouts {
    @Inject
    Words words;

    /** Of a subject such as {@code exhibit:CDF-2026-000001} or {@code conclusion:CDF-2026-000001/2}; null for what has no page. */
    TimelineEntry.Link of(String subject) {
        String[] parts = subject.split(":", 2);
        String[] code = parts[1].split("/", 2);
        String request = "request.xhtml?number=" + code[0];
        return switch (parts[0]) {
            case "exhibit" -> new TimelineEntry.Link(parts[1], "exhibit.xhtml?number=" + parts[1]);
            case "conclusion" -> new TimelineEntry.Link(words.of("custody.ofConclusion", code[0], code[1]), request);
            case "user" -> new TimelineEntry.Link(words.of("custody.ofPerson"), "person.xhtml?id=" + parts[1]);
            case "request" -> new TimelineEntry.Link(words.of("request.page.title", parts[1]), request);
            case "method" -> new TimelineEntry.Link(parts[1], "methods.xhtml?code=" + parts[1]);
            case "tool" -> new TimelineEntry.Link(parts[1], "tools.xhtml?code=" + parts[1]);
            default -> null;
        };
    }
}
