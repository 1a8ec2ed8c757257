package kz.dalel.correction;

import java.util.ArrayList;
import java.util.List;
import kz.dalel.document.Block;
import kz.dalel.document.CheckAddress;
import kz.dalel.document.Digits;
import kz.dalel.document.Facts;
import kz.dalel.document.Paper;
import kz.dalel.document.SignatureLine;
import kz.dalel.document.Text;
import kz.dalel.document.Wordbook;

/** Lays an act of correction out for print: what it corrects, what stood there, what stands there from now on, why. */
record ActLayout(Wordbook words, ActContent content) {
    static final String WORDS = "kz.dalel.correction.act";

    /** The paper of the act, with its digest on every page. */
    static Paper paper(ActContent content) {
        return new ActLayout(Wordbook.of(WORDS, content.language()), content).paper();
    }

    private Paper paper() {
        String digest = content.sha256();
        return new Paper(
                words.language(),
                List.of(content.masthead(), content.site()),
                words.sentence("title", content.act()),
                words.moment(content.drawnUp()),
                List.of(
                        section("corrected", List.of(corrected())),
                        section("correction", List.of(correction())),
                        section("effect", List.of(new Text(words.word("effect")))),
                        section("signature", signature(digest))),
                words.word("digest"),
                digest);
    }

    private Paper.Section section(String heading, List<Block> blocks) {
        return new Paper.Section(words.word("section." + heading), blocks);
    }

    private Block corrected() {
        return new Facts.Collected()
                .add(words.word("conclusion"), words.sentence("conclusion.named", content.request(), content.version()))
                .add(words.word("conclusion.signed"), words.moment(content.signedAt()))
                .add(words.word("conclusion.digest"), Digits.inLines(content.conclusionSha256()))
                .facts();
    }

    private Block correction() {
        CorrectionForm said = content.proposal();
        return new Facts.Collected()
                .add(words.word("place"), said.place())
                .add(words.word("oldValue"), said.oldValue())
                .add(words.word("newValue"), said.newValue())
                .add(words.word("reason"), said.reason())
                .add(words.word("noticedBy"), said.noticedBy())
                .facts();
    }

    private List<Block> signature(String digest) {
        List<Block> blocks =
                new ArrayList<>(List.of(new SignatureLine(words.word("expert"), content.expert(), words.word("seal"))));
        blocks.addAll(CheckAddress.blocks(digest, address -> words.sentence("check", address)));
        return blocks;
    }
}
