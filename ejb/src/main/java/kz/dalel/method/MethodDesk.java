package kz.dalel.method;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Statement;

/**
 * Where the register of methods grows: one drafts a version, its validation is recorded, another approves it. Approving one's own
 * version, or one's own validation, is refused, in whatever roles.
 */
@Stateless
@RolesAllowed({Roles.QUALITY, Roles.HEAD})
public class MethodDesk {
    @Inject
    MethodBook book;

    @Inject
    Competence competence;

    @Inject
    CustodyLog custody;

    /** Enters a method; refused as {@code method.registered} when its code is taken. Returns its code as it is kept. */
    @RolesAllowed({Roles.QUALITY, Roles.HEAD, Roles.EXPERT})
    public String register(MethodForm said) {
        MethodForm form = said.checked();
        book.enter(form);
        custody.append(onMethod("method.registered", form.code(), drafter()).because("register of methods"));
        return form.code();
    }

    /** Drafts a version; refused while another draft waits. Returns its number. */
    @RolesAllowed({Roles.QUALITY, Roles.HEAD, Roles.EXPERT})
    public int draft(String code, MethodVersionForm said) {
        MethodVersionForm form = said.checked();
        MethodVersion drafted = book.draft(code, form);
        custody.append(onVersion("method.drafted", drafted, drafter())
                .because(form.stateRegister() == null ? form.justification() : "state register")
                .detail("stateRegister", form.stateRegister()));
        return drafted.key().number();
    }

    /** Records a validation of a version, or the next one. Returns its number in the version. */
    @RolesAllowed({Roles.QUALITY, Roles.EXPERT})
    public int validate(String code, int number, DossierForm said) {
        DossierForm form = said.checked(book.today());
        MethodVersion version = book.version(code, number);
        version.mustBeOpen();
        int ordinal = book.record(version, form);
        custody.append(onVersion("method.validated", version, book.role(Roles.QUALITY, Roles.EXPERT))
                .because("validation")
                .detail("validator", form.validator())
                .detail("validatedOn", form.validatedOn())
                .detail("revalidationDue", form.revalidationDue()));
        return ordinal;
    }

    /**
     * Approves a version; refused to its author, to whoever recorded its validation, and without a validation that holds.
     */
    public void approve(String code, int number) {
        MethodVersion version = book.version(code, number);
        version.approve(book.dossiers(version.key()), book.actor(), book.instant(), book.today());
        custody.append(onVersion("method.approved", version, approver()).because("validation"));
    }

    /** Takes a version out of use; examinations in which it was used keep it. */
    public void retire(String code, int number, String reason) {
        String why = Statement.of("method.retirement", reason, Statement.PARAGRAPH);
        MethodVersion version = book.version(code, number);
        version.retire(why, book.actor(), book.instant());
        custody.append(onVersion("method.retired", version, approver()).because(why));
    }

    /** Says that somebody may use the method; nobody says it of himself. */
    public void authorise(String code, AuthorisationForm said) {
        AuthorisationForm form = said.checked();
        book.authorise(code, form);
        custody.append(onMethod("method.authorised", code, approver())
                .because(form.ground())
                .with("user:" + form.officer())
                .detail("validFrom", form.validFrom())
                .detail("validTo", form.validTo()));
    }

    /**
     * Says that an examination of a specialty needs the method, or needs it no longer: whoever is assigned must be authorised for
     * all that it needs (ISO/IEC 17025, 6.2).
     */
    public void need(String code, NeedForm said) {
        NeedForm form = said.checked();
        competence.say(code, form);
        custody.append(onMethod(form.needed() ? "method.needed" : "method.notNeeded", code, approver())
                .because(form.ground())
                .detail("specialty", form.specialty())
                .detail("validFrom", form.validFrom()));
    }

    private String drafter() {
        return book.role(Roles.QUALITY, Roles.HEAD, Roles.EXPERT);
    }

    private String approver() {
        return book.role(Roles.QUALITY, Roles.HEAD);
    }

    private static Act onMethod(String action, String code, String role) {
        return Act.onSubject(action, "method:" + code, null).as(role);
    }

    private static Act onVersion(String action, MethodVersion version, String role) {
        return onMethod(action, version.key().method(), role)
                .detail("version", version.key().number());
    }
}
