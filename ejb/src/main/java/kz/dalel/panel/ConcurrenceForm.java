package kz.dalel.panel;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;
import kz.dalel.manuscript.DraftForm;

/**
 * How a member stands to a version of the conclusion.
 *
 * @param version the version that he read
 * @param agrees whether he will sign it; if not, he says his own opinion
 * @param opinion his own conclusion or separate opinion; only of who dissents
 * @param expert himself as the law wants him described (CPC art. 283)
 */
public record ConcurrenceForm(Integer version, Boolean agrees, String opinion, DraftForm.ExpertForm expert) {

    /** The same in readable words; refused as {@code concurrence.incomplete} with all that is missing. */
    ConcurrenceForm readable() {
        DraftForm.ExpertForm self = expert == null ? new DraftForm.ExpertForm(null, null, null, null, null) : expert;
        Mandatory.all(
                "concurrence.incomplete",
                () -> Mandatory.value("concurrence.version", version),
                () -> Mandatory.value("concurrence.agrees", agrees),
                () -> Mandatory.text("expert.education", self.education()),
                () -> Mandatory.text("expert.specialty", self.specialty()),
                () -> Mandatory.text("expert.experience", self.experience()),
                () -> Mandatory.text("expert.post", self.post()));
        return new ConcurrenceForm(version, agrees, own(), described(self));
    }

    private String own() {
        String said = Statement.orNone("concurrence.opinion", opinion, Statement.PAGES);
        if (agrees && said != null) throw Refusal.invalid("concurrence.opinionOfWhoAgrees");
        if (!agrees) Mandatory.text("concurrence.opinion", said);
        return said;
    }

    private static DraftForm.ExpertForm described(DraftForm.ExpertForm self) {
        return new DraftForm.ExpertForm(
                Statement.of("expert.education", self.education(), Statement.LINE),
                Statement.of("expert.specialty", self.specialty(), Statement.LINE),
                Statement.of("expert.experience", self.experience(), Statement.LINE),
                Statement.orNone("expert.degree", self.degree(), Statement.LINE),
                Statement.of("expert.post", self.post(), Statement.LINE));
    }
}
