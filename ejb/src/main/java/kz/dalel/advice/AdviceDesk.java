package kz.dalel.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Statement;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Said;
import kz.dalel.request.Step;
import kz.dalel.upload.Stored;
import kz.dalel.upload.Uploads;

/** Where the adviser answers, or says that he may not. */
@Stateless
@RolesAllowed({
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
public class AdviceDesk {
    @Inject
    AdviceBook book;

    @Inject
    RequestDesk desk;

    @Inject
    Admission admission;

    @Inject
    Uploads uploads;

    @Inject
    CustodyLog custody;

    /** Answers; the appointing person reads it at once. It is written once, and what objects came go back. */
    public void answer(RequestNumber number, AdviceGiven said) {
        AdviceGiven given = said.checked();
        String digest = AdviceBook.digest(given.answer());
        Stored file = given.file() == null ? null : uploads.claim(given.file(), number.text());
        String role = desk.advance(number, Step.ADVICE, new Answered(digest, file == null ? null : file.sha256()));
        book.write(number, given.answer(), file);
        custody.append(Act.onRequest("request.adviceGiven", number.text())
                .as(role)
                .capacity(Capacity.ADVISER.word())
                .because("advice")
                .after(digest)
                .detail("file", file == null ? null : file.sha256()));
    }

    /** Says that he may not advise: he loses the case, and another is to be named. */
    public void decline(RequestNumber number, String reason) {
        String text = Statement.of("advice.conflict", reason, Statement.PARAGRAPH);
        String role = desk.advance(number, Step.ADVISER_CONFLICT, new Said.Text(text));
        custody.append(Act.onRequest("request.adviserConflict", number.text())
                .as(role)
                .capacity(Capacity.ADVISER.word())
                .because(text));
        admission.dismiss(number, Capacity.ADVISER); // last: with it the caller loses the case
    }

    /** What the step says of an answer: the digests of its text and of the file that goes with it, which may be absent. */
    public record Answered(String sha256, String fileSha256) {}
}
