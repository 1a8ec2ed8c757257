package kz.dalel.conclusion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Statement;
import kz.dalel.kernel.StepUp;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.upload.Stored;
import kz.dalel.upload.Uploads;

/** Where the expert signs what was frozen, or opens it again: a signature is his alone. */
@Stateless
@RolesAllowed(Roles.EXPERT)
public class Signing {
    @Inject
    ConclusionFile file;

    @Inject
    RequestDesk desk;

    @Inject
    Uploads uploads;

    @Inject
    CustodyLog custody;

    /**
     * Signs on paper (CPC art. 283(1)): the scan must be here, and digest and pages on the paper must be those of the frozen
     * version. T1 stops, T4 starts (Law art. 34).
     */
    @StepUp
    public Standing sign(RequestNumber number, SignatureForm form) {
        SignatureForm signature = form.complete();
        file.hold(number, Step.SIGNATURE);
        Conclusion conclusion = file.present(number);
        if (!file.isOwn(conclusion)) throw Refusal.forbidden("signature.notAuthor");
        conclusion.sign(signature);
        Stored scan = uploads.claim(signature.scan(), number.text());
        String role = desk.advance(
                number,
                Step.SIGNATURE,
                new Signed(
                        signature.kind(), conclusion.version(), signature.digest(), signature.pages(), scan.sha256()));
        file.sign(conclusion, signature, scan);
        custody.append(act("conclusion.signed", number, conclusion, role)
                .because(signature.kind().name())
                .before(conclusion.pdfSha256())
                .after(scan.sha256())
                .detail("contentSha256", conclusion.contentSha256())
                .detail("pages", signature.pages()));
        return conclusion.standing();
    }

    /** Opens a frozen version again, with the reason; it is kept and never signed. */
    public void reopen(RequestNumber number, String reason) {
        String words = Statement.of("reopening.reason", reason, Statement.PARAGRAPH);
        file.hold(number, Step.REOPENING);
        Conclusion conclusion = file.present(number);
        String role = desk.advance(number, Step.REOPENING, new Reopened(conclusion.version(), words));
        conclusion.supersede();
        custody.append(act("conclusion.reopened", number, conclusion, role)
                .because("expert")
                .before(conclusion.pdfSha256()));
    }

    private static Act act(String action, RequestNumber number, Conclusion conclusion, String role) {
        return Act.onConclusion(action, number.text(), conclusion.version())
                .as(role)
                .capacity(Capacity.EXPERT.word());
    }

    /** What a signature says as a step. */
    public record Signed(SignatureForm.Kind kind, int version, String digest, int pages, String scanSha256) {}

    /** What a reopening says. */
    public record Reopened(int version, String reason) {}
}
