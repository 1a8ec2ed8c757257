package kz.dalel.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.dalel.document.Block;
import kz.dalel.document.Facts;
import kz.dalel.document.SignatureLine;
import kz.dalel.document.Text;
import kz.dalel.document.Wordbook;

/** What a printed conclusion says of several experts: who they are, whose part is what, who agrees, who has another opinion. */
record PanelPart(List<Content.Panelist> panel, List<Signatory> signatories, Wordbook words) {

    /** All experts, the coordinator first said to be it. */
    List<Block> experts() {
        return panel.stream().map(this::expert).toList();
    }

    /** The experts whose part the question is; null where there are no parts. */
    String answeredBy(int question) {
        if (panel == null) return null;
        String names = panel.stream()
                .filter(expert -> expert.questions().contains(question))
                .map(Content.Panelist::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    /** The members who agree, each with room for his hand. */
    List<Block> agreeing() {
        List<Block> blocks = new ArrayList<>();
        signatories.stream().filter(member -> !member.dissents()).forEach(member -> {
            blocks.add(described(member));
            blocks.add(new SignatureLine(member.expert().post(), member.name(), words.word("seal")));
        });
        return blocks;
    }

    /** The opinions of those who dissent, each signed by himself alone. */
    List<Block> opinions() {
        List<Block> blocks = new ArrayList<>();
        signatories.stream().filter(Signatory::dissents).forEach(member -> {
            blocks.add(described(member));
            blocks.add(new Text(member.opinion()));
            blocks.add(new Facts.Collected()
                    .add(words.word("opinion.digest"), member.opinionSha256())
                    .add(words.word("opinion.digits"), member.opinionSha256().substring(0, 16))
                    .facts());
            blocks.add(new SignatureLine(member.expert().post(), member.name(), words.word("seal")));
        });
        return blocks;
    }

    private Block expert(Content.Panelist expert) {
        return new Facts.Collected()
                .add(words.word("name"), expert.name())
                .add(words.word("specialty"), expert.specialty())
                .add(words.word("panel.role"), words.word(expert.coordinator() ? "panel.coordinator" : "panel.member"))
                .add(words.word("panel.part"), numbers(expert.questions()))
                .add(words.word("panel.common"), part(expert.questions(), expert.common()))
                .add(words.word("panel.warned"), expert.warned())
                .facts();
    }

    private Block described(Signatory member) {
        DraftForm.ExpertForm expert = member.expert();
        return new Facts.Collected()
                .add(words.word("name"), member.name())
                .add(words.word("education"), expert.education())
                .add(words.word("specialty"), expert.specialty())
                .add(words.word("experience"), expert.experience())
                .add(words.word("degree"), expert.degree() == null ? words.word("none") : expert.degree())
                .add(words.word("post"), expert.post())
                .add(words.word("panel.part"), numbers(member.questions()))
                .add(words.word("panel.common"), part(member.questions(), member.common()))
                .facts();
    }

    /** Whether he takes part in the common conclusion; said only where there are parts. */
    private String part(List<Integer> questions, boolean common) {
        return questions.isEmpty() ? null : words.word(common ? "yes" : "no");
    }

    private static String numbers(List<Integer> questions) {
        return questions.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
