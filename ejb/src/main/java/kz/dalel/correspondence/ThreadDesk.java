package kz.dalel.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.State;

/**
 * Where expert, or in methodical help adviser, and appointing person write to each other: from registration on, and nowhere else
 * (CPC art. 79(4)). The log keeps that it was written and the digest of the text; the text is read by those alone whom it is for.
 */
@Stateless
@RolesAllowed({
    Roles.REQUESTER,
    Roles.EXPERT,
    Roles.SPECIALIST,
    Roles.REVIEWER,
    Roles.HEAD,
    Roles.UNIT_HEAD,
    Roles.REGISTRAR,
    Roles.CUSTODIAN,
    Roles.ARCHIVIST,
    Roles.QUALITY
})
public class ThreadDesk {
    private static final Set<State> BEFORE =
            EnumSet.of(State.DRAFT, State.SUBMITTED, State.RECEIVED, State.DISCREPANCY);
    private static final Set<State> AFTER = EnumSet.of(
            State.SIGNED,
            State.DELIVERED,
            State.TESTIMONY,
            State.OBJECTS_RETURNED,
            State.RETURNED,
            State.IMPOSSIBLE,
            State.WITHDRAWN,
            State.TERMINATED,
            State.ARCHIVED,
            State.DISPOSED);

    @Inject
    Cases cases;

    @Inject
    Correspondence correspondence;

    @Inject
    ThreadBook book;

    @Inject
    CustodyLog custody;

    @Inject
    Event<MessageWritten> written;

    /**
     * Writes a message, a question, an answer or the note of a call. Before registration nothing is written; after the conclusion
     * what is about the procedure and is no question.
     *
     * @return its number
     */
    public long write(RequestNumber number, MessageForm said) {
        State state = cases.request(number).state();
        Side side = side(number);
        MessageForm form = said.complete(book.instant());
        demandTime(state, form);
        if (form.kind() == MessageKind.ANSWER) book.demandQuestion(number, side, form.answers());
        String digest = sha256(form.text());
        long id = book.keep(number, side, form, digest);
        boolean call = form.kind() == MessageKind.CALL;
        custody.append(
                (call ? Act.onRequest("thread.called", number.text()) : Act.onRequest("thread.written", number.text()))
                        .as(book.role(side))
                        .capacity(side.capacity().word())
                        .because(form.kind().name())
                        .after(digest)
                        .detail("message", id)
                        .detail("answers", form.answers())
                        .detail("procedural", form.procedural())
                        .detail("calledAt", form.calledAt()));
        written.fire(new MessageWritten(number, form.kind(), side, book.instant()));
        return id;
    }

    private static void demandTime(State state, MessageForm form) {
        if (BEFORE.contains(state)) throw Refusal.conflict("thread.tooEarly");
        if (!AFTER.contains(state)) return;
        if (form.kind() == MessageKind.QUESTION) throw Refusal.conflict("thread.noQuestionNow");
        if (!form.procedural()) throw Refusal.conflict("thread.proceduralOnly");
    }

    private Side side(RequestNumber number) {
        return correspondence.sides(number).stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("thread.notYours"));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
