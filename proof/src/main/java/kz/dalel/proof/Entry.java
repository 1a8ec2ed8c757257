package kz.dalel.proof;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One act in the custody log: who did what to which item, when, where, why and with what change (ISO/IEC 27037).
 *
 * @param time when; UTC, whole microseconds, years 0000 to 9999
 * @param actor who: {@code user:<uuid>}, {@code worker:<uuid>}, {@code engine}, {@code fixity} or {@code sequencer}; an id
 *     that is never given to another
 * @param role the role in which the actor acted
 * @param body code of the actor's agency; machines have none
 * @param capacity the actor's capacity in the case
 * @param action what: dotted words such as {@code exhibit.received}
 * @param subject the item: {@code exhibit:}, {@code request:}, {@code conclusion:}, {@code user:}, {@code policy:}, {@code method:} or
 *     {@code tool:} and its number, or {@code log:} and its origin
 * @param request number of the request to which the subject belongs
 * @param reason why: the reason, or the key of the legal ground or of the step
 * @param before SHA-256 of the bytes or document before the act, 64 lower-case hex digits
 * @param after the same after the act
 * @param place where: code of the site or agency, and of the place in it
 * @param counterparty the other party of a transfer
 * @param details further facts, lower camel word to text, sorted; empty when there are none
 */
public record Entry(
        Instant time,
        String actor,
        String role,
        Optional<String> body,
        Optional<String> capacity,
        String action,
        String subject,
        Optional<String> request,
        String reason,
        Optional<String> before,
        Optional<String> after,
        Optional<String> place,
        Optional<String> counterparty,
        Map<String, String> details) {
    /** The version of the format, member {@code v}. */
    public static final int VERSION = 1;

    /**
     * Refuses an act that is not fully told; {@link EntryDraft} is the readable way here.
     *
     * @throws IllegalArgumentException names the member: missing, blank, of a wrong form, or a time finer than a
     *     microsecond
     */
    public Entry {
        EntryTime.check(time);
        TextMember.ACTOR.mandatory(actor);
        TextMember.ROLE.mandatory(role);
        TextMember.BODY.optional(body);
        TextMember.CAPACITY.optional(capacity);
        TextMember.ACTION.mandatory(action);
        TextMember.SUBJECT.mandatory(subject);
        TextMember.REQUEST.optional(request);
        TextMember.REASON.mandatory(reason);
        TextMember.BEFORE.optional(before);
        TextMember.AFTER.optional(after);
        TextMember.PLACE.optional(place);
        TextMember.COUNTERPARTY.optional(counterparty);
        details = EntryDetails.checked(details);
    }

    /** @throws Unfit if a text is not of the form of a subject, such as {@code exhibit:AST-2026-000012} */
    public static void demandSubject(String text) {
        if (!TextMember.SUBJECT.fits(text)) throw new Unfit(Why.FORM, TextMember.SUBJECT.form());
    }

    /**
     * Writes the entry as canonical JSON (RFC 8785).
     *
     * @return UTF-8, at most {@link CanonicalJson#MAX_BYTES} bytes
     * @throws NotCanonical if the texts are too long together
     */
    public byte[] canonical() {
        return CanonicalJson.of(EntryMembers.of(this));
    }

    /**
     * Reads an entry; what it accepts, {@link #canonical()} gives back byte for byte.
     *
     * @param canonical UTF-8, at most {@link CanonicalJson#MAX_BYTES} bytes
     * @throws NotCanonical if it is no canonical JSON (RFC 8785)
     * @throws IllegalArgumentException names the member that is missing, unknown or wrong
     */
    public static Entry read(byte[] canonical) {
        return EntryMembers.entry(CanonicalJson.read(canonical));
    }
}
