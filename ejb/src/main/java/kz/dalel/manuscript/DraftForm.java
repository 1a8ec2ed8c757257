package kz.dalel.manuscript;

import java.util.List;
import kz.dalel.kernel.Statement;

/**
 * What the expert himself adds to what the case already holds. Anything may be absent: a draft is refused with the list of
 * all that is missing.
 *
 * @param evaluation what the findings mean and why
 * @param personsPresent who was present at the examination and what he explained, or that nobody was
 * @param dissent of an expert who does not agree with the others; absent when there is none
 * @param annexes what is bound to the conclusion by its digest
 */
public record DraftForm(
        String evaluation, String personsPresent, ExpertForm expert, String dissent, List<AnnexForm> annexes) {
    public DraftForm {
        expert = expert == null ? new ExpertForm(null, null, null, null, null) : expert;
        annexes = annexes == null ? List.of() : List.copyOf(annexes);
    }

    /** The expert as the law wants him described; a degree only where he has one. */
    public record ExpertForm(String education, String specialty, String experience, String degree, String post) {}

    /**
     * An annex.
     *
     * @param upload the upload that holds it
     * @param title what it is
     * @param sha256 without an upload: digest of the annex of the drafter's last version that stays bound to the next one
     */
    public record AnnexForm(String upload, String title, String sha256) {
        private AnnexForm readable() {
            String kept = Statement.orNone("annex.sha256", sha256, Statement.LINE);
            return new AnnexForm(
                    kept == null
                            ? Statement.of("annex.upload", upload, Statement.LINE)
                            : Statement.orNone("annex.upload", upload, Statement.LINE),
                    Statement.of("annex.title", title, Statement.LINE),
                    kept);
        }
    }

    /** What the expert himself added to this content, as it would be said again; its annexes stay. */
    static DraftForm of(Content content) {
        Content.Author author = content.expert();
        return new DraftForm(
                content.evaluation(),
                content.personsPresent(),
                new ExpertForm(
                        author.education(), author.specialty(), author.experience(), author.degree(), author.post()),
                content.dissent(),
                content.annexes().stream()
                        .map(annex -> new AnnexForm(null, annex.title(), annex.sha256()))
                        .toList());
    }

    /** The same in readable texts; blank ones are absent. */
    public DraftForm readable() {
        return new DraftForm(
                Statement.orNone("evaluation", evaluation, Statement.PAGES),
                Statement.orNone("personsPresent", personsPresent, Statement.PARAGRAPH),
                new ExpertForm(
                        Statement.orNone("expert.education", expert.education, Statement.LINE),
                        Statement.orNone("expert.specialty", expert.specialty, Statement.LINE),
                        Statement.orNone("expert.experience", expert.experience, Statement.LINE),
                        Statement.orNone("expert.degree", expert.degree, Statement.LINE),
                        Statement.orNone("expert.post", expert.post, Statement.LINE)),
                Statement.orNone("dissent", dissent, Statement.PAGES),
                annexes.stream().map(AnnexForm::readable).toList());
    }
}
