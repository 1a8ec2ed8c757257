package kz.dalel.proof;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Collects an entry by name, because fourteen arguments in a row invite swapping two of them. */
public final class EntryDraft {
    private final Instant time;
    private final Map<TextMember, String> texts = new EnumMap<>(TextMember.class);
    private final Map<String, String> details = new HashMap<>();

    /** Starts an entry; the time is UTC in whole microseconds and comes from the caller's clock. */
    public EntryDraft(Instant time) {
        this.time = time;
    }

    /** Who acted, {@code user:<uuid>}, {@code worker:<uuid>} or the name of a machine, and in which role; mandatory. */
    public EntryDraft actor(String actor, String role) {
        return set(TextMember.ACTOR, actor).set(TextMember.ROLE, role);
    }

    /** Code of the actor's agency. */
    public EntryDraft body(String body) {
        return set(TextMember.BODY, body);
    }

    /** The actor's capacity in the case. */
    public EntryDraft capacity(String capacity) {
        return set(TextMember.CAPACITY, capacity);
    }

    /** What was done, such as {@code exhibit.received}, to what, such as {@code exhibit:AST-2026-000012}; mandatory. */
    public EntryDraft action(String action, String subject) {
        return set(TextMember.ACTION, action).set(TextMember.SUBJECT, subject);
    }

    /** Number of the request to which the subject belongs. */
    public EntryDraft request(String request) {
        return set(TextMember.REQUEST, request);
    }

    /** The reason, or the key of the legal ground or of the step; mandatory. */
    public EntryDraft reason(String reason) {
        return set(TextMember.REASON, reason);
    }

    /** SHA-256 before the act, 64 lower-case hex digits. */
    public EntryDraft before(String digest) {
        return set(TextMember.BEFORE, digest);
    }

    /** SHA-256 after the act, 64 lower-case hex digits. */
    public EntryDraft after(String digest) {
        return set(TextMember.AFTER, digest);
    }

    /** Code of the site or agency, and of the place in it, such as {@code AST/store-2}. */
    public EntryDraft place(String place) {
        return set(TextMember.PLACE, place);
    }

    /** The other party of a transfer: an actor's id where there is one, else the name on the document. */
    public EntryDraft counterparty(String counterparty) {
        return set(TextMember.COUNTERPARTY, counterparty);
    }

    /** One further fact: a lower camel word and its text. */
    public EntryDraft detail(String name, String text) {
        details.put(name, text);
        return this;
    }

    /**
     * Completes the entry; the draft may be changed and completed again.
     *
     * @throws IllegalArgumentException names the member that is missing or wrong
     */
    public Entry entry() {
        return new Entry(
                time,
                texts.get(TextMember.ACTOR),
                texts.get(TextMember.ROLE),
                optional(TextMember.BODY),
                optional(TextMember.CAPACITY),
                texts.get(TextMember.ACTION),
                texts.get(TextMember.SUBJECT),
                optional(TextMember.REQUEST),
                texts.get(TextMember.REASON),
                optional(TextMember.BEFORE),
                optional(TextMember.AFTER),
                optional(TextMember.PLACE),
                optional(TextMember.COUNTERPARTY),
                details);
    }

    EntryDraft set(TextMember member, String text) {
        texts.put(member, text);
        return this;
    }

    private Optional<String> optional(TextMember member) {
        return Optional.ofNullable(texts.get(member));
    }
}
