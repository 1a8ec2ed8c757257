package kz.dalel.manuscript;

import java.util.ArrayList;
import java.util.List;
import kz.dalel.document.Block;
import kz.dalel.document.CheckAddress;
import kz.dalel.document.Facts;
import kz.dalel.document.Paper;
import kz.dalel.document.SignatureLine;
import kz.dalel.document.Table;
import kz.dalel.document.Text;
import kz.dalel.document.Wordbook;

/** Lays a conclusion out for print: introduction, what was examined, what was found, what it means, the answers. */
final class Layout {
    static final String WORDS = "kz.dalel.manuscript.document";

    private final Content content;
    private final String digest;
    private final Wordbook words;
    private final List<Paper.Section> sections = new ArrayList<>();

    private Layout(Content content, String digest) {
        this.content = content;
        this.digest = digest;
        this.words = Wordbook.of(WORDS, content.opening().language());
    }

    /** The paper of the content, with its digest on every page. */
    static Paper of(Content content, String digest) {
        Layout layout = new Layout(content, digest);
        layout.introduction();
        layout.study();
        layout.inference();
        Wordbook words = layout.words;
        Content.Opening opening = content.opening();
        return new Paper(
                words.language(),
                List.of(opening.center(), opening.site()),
                words.word("title"),
                words.sentence("subtitle", opening.request(), opening.version().toString()),
                layout.sections,
                words.word("digest"),
                digest);
    }

    private void introduction() {
        Introduction introduction = new Introduction(content, words);
        section("opening", introduction.opening());
        section("grounds", introduction.appointment());
        section("expert", introduction.expert());
        section("warning", introduction.warning());
        section("questions", introduction.questions());
        section("present", new Text(content.personsPresent()));
        section("objects", introduction.objects());
    }

    private void study() {
        StudyPart part = new StudyPart(content.study(), words);
        section("plan", new Text(content.study().plan()), part.propositions());
        if (content.study().methods() != null) section("methods", part.methods());
        section("tools", part.tools());
        section("observations", part.findings("OBSERVATION", "RESULT", "DEVIATION"));
        if (content.study().deviations() != null) section("deviations", part.deviations());
        section("opinions", part.findings("OPINION"));
    }

    private void inference() {
        section("evaluation", new Text(content.evaluation()));
        section("answers", answers());
        section("dissent", new Text(content.dissent() == null ? words.word("none") : content.dissent()));
        section("annexes", annexes());
        Content.Author expert = content.expert();
        List<Block> signature =
                new ArrayList<>(List.of(new SignatureLine(expert.post(), expert.name(), words.word("seal"))));
        signature.addAll(CheckAddress.blocks(digest, address -> words.sentence("check", address)));
        section("signature", signature);
    }

    private List<Block> answers() {
        List<Block> blocks = new ArrayList<>();
        for (Content.Reply reply : content.answers())
            blocks.add(new Facts.Collected()
                    .add(
                            words.sentence("question", reply.question()),
                            content.questions().get(reply.question() - 1))
                    .add(words.word(reply.refused() ? "answer.refused" : "answer"), reply.text())
                    .add(words.word("certainty"), words.code("certainty", reply.certainty()))
                    .add(words.word(reply.refused() ? "answer.refused" : "limits"), reply.reason())
                    .facts());
        return blocks;
    }

    private Block annexes() {
        if (content.annexes().isEmpty()) return new Text(words.word("none"));
        List<List<String>> rows = content.annexes().stream()
                .map(annex -> List.of(
                        annex.title(), annex.name() + "\n" + words.sentence("bytes", annex.size()), annex.sha256()))
                .toList();
        List<String> columns = List.of(words.word("annex"), words.word("file"), "SHA-256");
        return new Table(List.of(35, 30, 35), columns, rows);
    }

    private void section(String heading, List<Block> blocks) {
        sections.add(new Paper.Section((sections.size() + 1) + ". " + words.word("section." + heading), blocks));
    }

    private void section(String heading, Block... blocks) {
        section(heading, List.of(blocks));
    }
}
