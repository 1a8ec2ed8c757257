package kz.dalel.method;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Statement;

/** Where the register of tools grows: tools, their versions, and what verifications of them showed. */
@Stateless
@RolesAllowed({Roles.QUALITY, Roles.EXPERT})
public class ToolDesk {
    @Inject
    ToolBook book;

    @Inject
    CustodyLog custody;

    /** Enters a tool; refused as {@code tool.entered} when its code is taken. Returns its code as it is kept. */
    public String enter(ToolForm said) {
        ToolForm form = said.checked();
        book.enter(form);
        custody.append(onTool("tool.entered", form.code())
                .because("register of tools")
                .detail("name", form.name())
                .detail("serial", form.serial()));
        return form.code();
    }

    /** Adds a version; nobody has verified it, so it may not be used yet. Returns its name as it is kept. */
    public String add(String code, ToolVersionForm said) {
        ToolVersionForm form = said.checked();
        book.add(code, form);
        custody.append(onTool("tool.versionAdded", code)
                .because(form.changes() == null ? "update" : form.changes())
                .detail("version", form.version()));
        return form.version();
    }

    /** Records a verification; the newest one says whether the version may be used. Returns its number in the version. */
    public int verify(String code, String version, VerificationForm said) {
        VerificationForm form = said.checked(book.today());
        ToolVersion verified = book.version(code, version);
        verified.mustBeOpen();
        int ordinal = book.record(verified, form);
        boolean passed = form.outcome() == VerificationForm.Outcome.PASSED;
        custody.append(onTool(passed ? "tool.verified" : "tool.verificationFailed", code)
                .because(passed ? form.testSet() : form.remark())
                .detail("version", version)
                .detail("verifiedOn", form.verifiedOn())
                .detail("validUntil", form.validUntil()));
        return ordinal;
    }

    /** Takes a version out of use; examinations in which it was used keep it. */
    @RolesAllowed({Roles.QUALITY, Roles.HEAD})
    public void retire(String code, String version, String reason) {
        String why = Statement.of("tool.retirement", reason, Statement.PARAGRAPH);
        book.version(code, version).retire(why, book.actor(), book.instant());
        custody.append(Act.onSubject("tool.retired", "tool:" + code, null)
                .as(book.role(Roles.QUALITY, Roles.HEAD))
                .because(why)
                .detail("version", version));
    }

    private Act onTool(String action, String code) {
        return Act.onSubject(action, "tool:" + code, null).as(book.role(Roles.QUALITY, Roles.EXPERT));
    }
}
