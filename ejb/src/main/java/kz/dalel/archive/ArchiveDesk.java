package kz.dalel.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.fixity.CaseCheck;
import kz.dalel.kernel.Roles;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.State;
import kz.dalel.request.Step;

/** Where a case goes to the archive, when its objects are back and its bytes were read anew and found intact. */
@Stateless
@RolesAllowed(Roles.ARCHIVIST)
public class ArchiveDesk {
    @Inject
    Cases cases;

    @Inject
    RequestDesk desk;

    @Inject
    Retention retention;

    @Inject
    ArchiveBook book;

    @Inject
    CustodyLog custody;

    /**
     * Archives the case that was just checked; the rule of its kind says until when it is kept. Refused with each object that is not
     * back, and each kept file that was not found intact after the return.
     */
    public void archive(RequestNumber number, CaseCheck.Checked checked) {
        CaseSheet sheet = cases.sheet(number);
        String role = desk.advance(number, Step.ARCHIVING, new Archived(checked.objects(), checked.intact()));
        RetentionRule rule = retention.rule(sheet.request().kind(), ending(sheet), book.today());
        custody.append(Act.onRequest("request.archived", number.text())
                .as(role)
                .because(rule.source())
                .detail("rule", rule.code())
                .detail("keptUntil", book.archive(number, rule))
                .detail("objects", checked.objects()));
    }

    /** The state from which the objects went back says how it ended. */
    static RetentionRule.Ending ending(CaseSheet sheet) {
        State from = sheet.steps().stream()
                .filter(taken -> taken.step() == Step.OBJECTS_RETURN)
                .reduce((earlier, later) -> later)
                .map(CaseSheet.Taken::from)
                .orElse(State.DELIVERED);
        return from == State.DELIVERED ? RetentionRule.Ending.CONCLUSION : RetentionRule.Ending.valueOf(from.name());
    }

    /** What archiving says as a step: how many files were read anew, and how many of them were intact. */
    public record Archived(int objects, int intact) {}
}
