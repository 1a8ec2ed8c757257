package kz.dalel.advice;

import java.util.ArrayList;
import java.util.List;
import kz.dalel.document.Block;
import kz.dalel.document.Facts;
import kz.dalel.document.Leaf;
import kz.dalel.document.Paper.Section;
import kz.dalel.document.Text;
import kz.dalel.document.Wordbook;

/** Lays advice out: first of all, and at the foot of every page, that it is no evidence; then who asked what, then the answer. */
record AdviceLayout(Wordbook words, AdvicePaper facts) {

    Leaf leaf() {
        AdviceSheet advice = facts.advice();
        return new Leaf(
                words.language(),
                facts.masthead(),
                words.word("title"),
                words.sentence("subtitle", advice.request(), words.moment(advice.givenAt())),
                List.of(
                        section("status", List.of(new Text(words.word("status")))),
                        section("asked", asked()),
                        section("questions", questions()),
                        section("answer", List.of(new Text(advice.answer())))),
                words.sentence("foot", advice.request(), advice.sha256()));
    }

    private Section section(String heading, List<Block> blocks) {
        return new Section(words.word("section." + heading), blocks);
    }

    private List<Block> asked() {
        AdviceSheet advice = facts.advice();
        Facts.Collected said = new Facts.Collected()
                .add(words.word("request"), advice.request())
                .add(words.word("case"), facts.caseNumber())
                .add(words.word("appointing"), facts.appointing() + "\n" + facts.person())
                .add(words.word("adviser"), advice.adviserName())
                .add(words.word("givenAt"), words.moment(advice.givenAt()));
        if (advice.file() != null)
            said.add(
                    words.word("file"),
                    advice.file().name() + "\nSHA-256 " + advice.file().sha256());
        return List.of(said.facts());
    }

    private List<Block> questions() {
        List<Block> blocks = new ArrayList<>();
        for (String question : facts.questions()) blocks.add(new Text((blocks.size() + 1) + ". " + question));
        return blocks;
    }
}
