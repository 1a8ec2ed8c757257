package kz.dalel.correspondence;

import java.time.Instant;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;

/**
 * What somebody writes into the thread.
 *
 * @param answers number of the question; for an answer alone
 * @param partner with whom the caller spoke; for a call alone
 * @param calledAt when; for a call alone
 * @param procedural whether it is about the procedure and not about the study: after the conclusion nothing else is written
 */
public record MessageForm(
        MessageKind kind, String text, Long answers, String partner, Instant calledAt, boolean procedural) {
    MessageForm complete(Instant now) {
        boolean call = kind == MessageKind.CALL;
        Mandatory.all(
                "thread.incomplete",
                () -> Mandatory.value("thread.kind", kind),
                () -> Mandatory.text("thread.text", text),
                () -> {
                    if (kind == MessageKind.ANSWER) Mandatory.value("thread.answers", answers);
                },
                () -> {
                    if (call) Mandatory.line("thread.partner", partner);
                },
                () -> {
                    if (call) Mandatory.value("thread.calledAt", calledAt);
                });
        if (call && calledAt.isAfter(now)) throw Refusal.invalid("thread.callToCome", calledAt);
        return new MessageForm(
                kind,
                Statement.of("thread.text", text, Statement.PAGES),
                kind == MessageKind.ANSWER ? answers : null,
                call ? Statement.of("thread.partner", partner, Statement.LINE) : null,
                call ? calledAt : null,
                procedural);
    }
}
