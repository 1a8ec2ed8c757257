package kz.dalel.proof;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Translates between an entry and the members of its JSON object. */
final class EntryMembers {
    private static final String VERSION = "v";
    private static final String TIME = "time";

    /** What is still unread: whatever remains at the end has no business in an entry. */
    private final Map<String, Object> members;

    private EntryMembers(Map<String, Object> members) {
        this.members = new HashMap<>(members);
    }

    static Map<String, Object> of(Entry entry) {
        Map<String, Object> members = new HashMap<>();
        members.put(VERSION, Entry.VERSION);
        members.put(TIME, EntryTime.text(entry.time()));
        put(members, TextMember.ACTOR, Optional.of(entry.actor()));
        put(members, TextMember.ROLE, Optional.of(entry.role()));
        put(members, TextMember.BODY, entry.body());
        put(members, TextMember.CAPACITY, entry.capacity());
        put(members, TextMember.ACTION, Optional.of(entry.action()));
        put(members, TextMember.SUBJECT, Optional.of(entry.subject()));
        put(members, TextMember.REQUEST, entry.request());
        put(members, TextMember.REASON, Optional.of(entry.reason()));
        put(members, TextMember.BEFORE, entry.before());
        put(members, TextMember.AFTER, entry.after());
        put(members, TextMember.PLACE, entry.place());
        put(members, TextMember.COUNTERPARTY, entry.counterparty());
        if (!entry.details().isEmpty()) members.put(EntryDetails.MEMBER, entry.details());
        return members;
    }

    private static void put(Map<String, Object> members, TextMember member, Optional<String> value) {
        value.ifPresent(text -> members.put(member.member(), text));
    }

    static Entry entry(Map<String, Object> members) {
        return new EntryMembers(members).entry();
    }

    private Entry entry() {
        version();
        EntryDraft draft = new EntryDraft(EntryTime.read(text(TIME).orElseThrow(() -> missing(TIME))));
        for (TextMember member : TextMember.values()) {
            text(member.member()).ifPresent(text -> draft.set(member, text));
        }
        if (members.containsKey(EntryDetails.MEMBER))
            EntryDetails.read(members.remove(EntryDetails.MEMBER)).forEach(draft::detail);
        for (String unknown : members.keySet()) throw TextMember.refusal(unknown, Why.UNKNOWN);
        return draft.entry();
    }

    private void version() {
        Object version = members.remove(VERSION);
        if (version == null) throw missing(VERSION);
        if (!version.equals((long) Entry.VERSION)) throw TextMember.refusal(VERSION, Why.NOT, Entry.VERSION);
    }

    private Optional<String> text(String member) {
        Object value = members.remove(member);
        if (value == null || value instanceof String) return Optional.ofNullable((String) value);
        throw TextMember.refusal(member, Why.NO_TEXT);
    }

    private static Unfit missing(String member) {
        return TextMember.refusal(member, Why.MISSING);
    }
}
