package kz.dalel.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Plain;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.law.Ground;
import kz.dalel.law.LawBook;

/** Where what came in is checked against the list, registered, or sent back. */
@Stateless
public class IntakeDesk {
    /** The ground that is none before the time of a suspension has ended. */
    private static final String CAUSE_REMAINS = "SUSPENSION_CAUSE_REMAINS";

    @Inject
    Course course;

    @Inject
    CaseFiles files;

    @Inject
    Clocks clocks;

    @Inject
    LawBook law;

    @Inject
    CustodyLog custody;

    /** Draws up an act of discrepancy: the appointing body must answer. */
    @RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR})
    public void disagree(RequestNumber number, String act) {
        String text = Mandatory.text("discrepancy.act", act);
        String role = course.take(number, Step.DISCREPANCY, new Said.Text(text));
        custody.append(Act.onRequest("request.discrepancyFound", number.text())
                .as(role)
                .because(text));
    }

    /**
     * Registers a request whose act and objects are both here: the term starts now and cannot be set by hand (T1, Law
     * art. 34; for methodical help T7); extraction of metadata is ordered by the process.
     */
    @RolesAllowed(Roles.REGISTRAR)
    public void register(RequestNumber number, Checklist checklist) {
        checklist.complete();
        String role = course.take(number, Step.REGISTRATION, checklist, request -> request.register(files.instant()));
        custody.append(Act.onRequest("request.registered", number.text())
                .as(role)
                .because("checklist")
                .detail("t1End", clocks.due(number, "T1").orElse(null))
                .detail("t7End", clocks.due(number, "T7").orElse(null)));
    }

    /** Sends the request back without execution, on one of the five grounds of the law; the term stops. */
    @RolesAllowed(Roles.HEAD)
    public void giveBack(RequestNumber number, GivenBack back) {
        String reasons = Mandatory.text("return.reasons", back.reasons());
        law.ground(Ground.Use.RETURN, back.ground(), files.today());
        Optional<Instant> waits = clocks.due(number, "T3");
        String role = course.take(number, Step.RETURN, back);
        if (back.ground().equals(CAUSE_REMAINS)
                && waits.filter(end -> !files.instant().isBefore(end)).isEmpty())
            throw Refusal.conflict("return.suspensionRuns");
        custody.append(Act.onRequest("request.returned", number.text())
                .as(role)
                .because(back.ground())
                .detail("reasons", reasons));
    }

    /** The registrar's checklist; each must be confirmed, in words where there is something to say. */
    public record Checklist(boolean actPresent, boolean objectsPresent, boolean listAgrees, String remark) {
        void complete() {
            Mandatory.all(
                    "registration.incomplete",
                    () -> confirmed(actPresent, Refusal.invalid("registration.noAct")),
                    () -> confirmed(objectsPresent, Refusal.invalid("registration.noObjects")),
                    () -> confirmed(listAgrees, Refusal.invalid("registration.listDisagrees")),
                    () -> Plain.orNone(remark));
        }

        private static void confirmed(boolean point, Refusal otherwise) {
            if (!point) throw otherwise;
        }
    }

    /** A return without execution: code of the legal ground, reasons in words. */
    public record GivenBack(String ground, String reasons) {}
}
