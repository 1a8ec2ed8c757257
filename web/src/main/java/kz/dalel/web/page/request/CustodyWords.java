package kz.dalel.web.page.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.dalel.custody.HistoryLine;
import kz.dalel.kernel.Roles;
import kz.dalel.web.language.Words;
import kz.dalel.web.page.cases.BodyNames;

/** Tells entries of the custody log in the reader's language; an action without words shows its name in the log. */
@RequestScoped
public class CustodyWords {
    private static final int SHORT = 16;
    private static final Set<String> ON_A_GROUND =
            Set.of("request.returned", "request.challenged", "request.impossible");
    private static final String TOOL_TAKEN = "examination.toolTaken";
    private static final String BODY = "body:";
    private static final String USER = "user:";
    private static final String VERIFIED = "verified ";

    @Inject
    Words words;

    @Inject
    LawWords law;

    @Inject
    BodyNames bodies;

    @Inject
    ProofWords proofs;

    @Inject
    Abouts abouts;

    /** The entry where its subject is known from the page. */
    public TimelineEntry entry(HistoryLine line) {
        return entry(line, account(line), null);
    }

    /** The entry among others of its case: it names the object or the version of the conclusion. */
    public TimelineEntry entryOfCase(HistoryLine line) {
        boolean whole = line.subject().startsWith("request:");
        return entry(line, account(line), whole ? null : abouts.of(line.subject()));
    }

    /** The entry among others of this person, by his account: it names what it is about, and does not lead to him again. */
    public TimelineEntry entryOfPerson(HistoryLine line, String officer) {
        String actor = account(line);
        boolean himself = line.subject().equals(USER + officer);
        return entry(line, officer.equals(actor) ? null : actor, himself ? null : abouts.of(line.subject()));
    }

    private TimelineEntry entry(HistoryLine line, String account, TimelineEntry.Link about) {
        String action = said("custody.act." + line.action(), line.action());
        return new TimelineEntry(line.time(), who(line, account), action, about, detail(line), proofs.of(line));
    }

    private static String account(HistoryLine line) {
        return line.actor().startsWith(USER) ? line.actor().substring(USER.length()) : null;
    }

    /** A person by name, role and capacity, where the capacity does not say it all; a machine by its role alone. */
    private TimelineEntry.Who who(HistoryLine line, String account) {
        if (line.erased() != null)
            return new TimelineEntry.Who(line.name() == null ? line.actor() : line.name(), account, "");
        String role = said("role." + line.role(), line.role());
        if (line.name() == null) return new TimelineEntry.Who(role, null, "");
        boolean one = line.capacity() == null || line.capacity().equals(line.role());
        String capacity = one ? role : capacity(line);
        boolean all = one || line.role().equals(Roles.REQUESTER);
        return new TimelineEntry.Who(line.name(), account, all ? capacity : role + ", " + capacity);
    }

    private String capacity(HistoryLine line) {
        return said("request.page.capacity." + line.capacity().toUpperCase(Locale.ROOT), line.capacity());
    }

    private String detail(HistoryLine line) {
        List<String> parts = new ArrayList<>();
        parts.add(line.erased() == null ? reason(line) : erased(line.erased()));
        if (line.place() != null) parts.add(words.of("custody.at", line.place()));
        if (line.counterparty() != null) parts.add(words.of("custody.with", counterparty(line)));
        String digest = line.after() != null ? line.after() : line.before();
        if (digest != null) parts.add("SHA-256 " + digest.substring(0, Math.min(SHORT, digest.length())) + "…");
        return String.join(" · ", parts);
    }

    private String erased(HistoryLine.Erased by) {
        return words.of("custody.erased", by.number(), by.date());
    }

    /** A ground of the law or a key in words; what a person wrote stays as he wrote it. */
    private String reason(HistoryLine line) {
        String reason = line.reason();
        if (ON_A_GROUND.contains(line.action())) return law.ground(reason);
        if (line.action().equals(TOOL_TAKEN) && reason.startsWith(VERIFIED))
            return words.of("custody.reason.verified", reason.substring(VERIFIED.length()));
        return said("custody.reason." + reason, reason);
    }

    private String counterparty(HistoryLine line) {
        if (line.counterpartyName() != null) return line.counterpartyName();
        String party = line.counterparty();
        return party.startsWith(BODY) ? bodies.of(party.substring(BODY.length())) : party;
    }

    private String said(String key, String otherwise) {
        return words.containsKey(key) ? words.of(key) : otherwise;
    }
}
