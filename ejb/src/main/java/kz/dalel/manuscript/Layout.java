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
    private final PanelPart panel;
    private final String digest;
    private final Wordbook words;
    private final List<Paper.Section> sections = new ArrayList<>();

    private Layout(Content content, String digest, List<Signatory> members) {
        this.content = content;
        this.digest = digest;
        this.words = Wordbook.of(WORDS, content.opening().language());
        this.panel = new PanelPart(content.panel(), members, words);
    }

    /** The paper of the content, with its digest on every page. */
    static Paper of(Content content, String digest, List<Signatory> members) {
        Layout layout = new Layout(content, digest, members);
        layout.introduction();
        layout.study();
        layout.inference();
        Wordbook words = layout.words;
        Content.Opening opening = content.opening();
        return new Paper(
                words.language(),
                List.of(opening.center(), opening.site()),
                layout.title(),
                words.sentence("subtitle", opening.request(), opening.version().toString()),
                layout.sections,
                words.word("digest"),
                digest);
    }

    /** What kind of document it is: an expert's conclusion, a specialist's, or advice. */
    private String title() {
        String kind = content.appointment().kind();
        return words.word(kind.equals("EXAMINATION") ? "title" : "title." + kind);
    }

    private void introduction() {
        Introduction introduction = new Introduction(content, words);
        if (content.appointment().kind().equals("METHODICAL_HELP"))
            section("status", new Text(words.word("status.METHODICAL_HELP")));
        section("opening", introduction.opening());
        section("grounds", introduction.appointment());
        section("expert", introduction.expert());
        if (content.panel() != null) section("panel", panel.experts());
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
        dissent();
        section("annexes", annexes());
        Content.Author expert = content.expert();
        List<Block> signature =
                new ArrayList<>(List.of(new SignatureLine(expert.post(), expert.name(), words.word("seal"))));
        signature.addAll(CheckAddress.blocks(digest, address -> words.sentence("check", address)));
        signature.addAll(panel.agreeing());
        section("signature", signature);
    }

    /** What whoever drafted says of it, and the opinions themselves; that there is none where there is none. */
    private void dissent() {
        List<Block> blocks = new ArrayList<>();
        if (content.dissent() != null) blocks.add(new Text(content.dissent()));
        blocks.addAll(panel.opinions());
        section("dissent", blocks.isEmpty() ? List.of(new Text(words.word("none"))) : blocks);
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
                    .add(words.word("panel.answeredBy"), panel.answeredBy(reply.question()))
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
