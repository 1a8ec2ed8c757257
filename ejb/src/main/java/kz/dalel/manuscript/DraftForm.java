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
 * @param annexes uploads that are bound to the conclusion by their digests
 */
public record DraftForm(
        String evaluation, String personsPresent, ExpertForm expert, String dissent, List<AnnexForm> annexes) {
    public DraftForm {
        expert = expert == null ? new ExpertForm(null, null, null, null, null) : expert;
        annexes = annexes == null ? List.of() : List.copyOf(annexes);
    }

    /** The expert as the law wants him described; a degree only where he has one. */
    public record ExpertForm(String education, String specialty, String experience, String degree, String post) {}

    /** An annex: the upload that holds it and what it is. */
    public record AnnexForm(String upload, String title) {}

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
                annexes.stream()
                        .map(annex -> new AnnexForm(
                                Statement.of("annex.upload", annex.upload, Statement.LINE),
                                Statement.of("annex.title", annex.title, Statement.LINE)))
                        .toList());
    }
}
