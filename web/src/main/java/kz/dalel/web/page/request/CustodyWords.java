package kz.dalel.web.page.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.custody.HistoryLine;
import kz.dalel.web.language.Words;

/** Tells entries of the custody log in the reader's language; an action without words shows its name in the log. */
@RequestScoped
public class CustodyWords {
    private static final int SHORT = 16;

    @Inject
    Words words;

    /** The entry as a line of the time line; {@code about} goes before the rest, it may be empty. */
    public TimelineEntry entry(HistoryLine line, String about) {
        String key = "exhibit.page.act." + line.action();
        String action = words.containsKey(key) ? words.of(key) : line.action();
        return new TimelineEntry(line.time(), who(line), action, detail(line, about));
    }

    /** A person by name and role; a machine by its role alone. */
    private String who(HistoryLine line) {
        String role = line.role() == null ? line.actor() : role(line.role());
        return line.name() == null ? role : line.name() + ", " + role;
    }

    private String role(String role) {
        return words.containsKey("role." + role) ? words.of("role." + role) : role;
    }

    private String detail(HistoryLine line, String about) {
        List<String> parts = new ArrayList<>();
        if (!about.isEmpty()) parts.add(about);
        if (line.place() != null) parts.add(words.of("exhibit.page.at", line.place()));
        if (line.counterparty() != null) parts.add(words.of("exhibit.page.with", line.counterparty()));
        String digest = line.after() != null ? line.after() : line.before();
        if (digest != null) parts.add("SHA-256 " + digest.substring(0, Math.min(SHORT, digest.length())) + "…");
        return String.join(" · ", parts);
    }
}
