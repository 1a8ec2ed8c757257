package kz.dalel.certificate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.document.Block;
import kz.dalel.document.Columns;
import kz.dalel.document.Columns.Column;
import kz.dalel.document.Digits;
import kz.dalel.document.Facts;
import kz.dalel.document.Leaf;
import kz.dalel.document.Paper.Section;
import kz.dalel.document.Table;
import kz.dalel.document.Text;
import kz.dalel.document.Wordbook;
import kz.dalel.proof.Entry;
import kz.dalel.transparency.SealedLog;

/** Lays a certificate out: what it is about, what is proved and as prominently what is not, how to check it. */
record CertificateLayout(
        Wordbook words,
        Matter matter,
        Told told,
        SealedLog log,
        List<String> signers,
        ProofFile file,
        Instant printed) {

    /** The page with at most that many lines in each list; what is left out is counted. */
    Leaf leaf(int room) {
        List<Section> sections = List.of(
                section("about", about(room)),
                section("proof", List.of(proof(room))),
                section("checkpoint", List.of(checkpoint())),
                section("check", List.of(check())));
        return new Leaf(
                words.language(),
                matter.masthead(),
                words.word("title"),
                words.sentence(matter.kind() + ".subtitle", matter.number()),
                sections,
                words.sentence("foot", words.moment(printed)));
    }

    private Section section(String heading, List<Block> blocks) {
        return new Section(words.word("section." + heading), blocks);
    }

    private List<Block> about(int room) {
        Facts.Collected facts = new Facts.Collected();
        matter.about().forEach(fact -> facts.add(fact.name(), Room.shortened(fact.value(), room)));
        List<Matter.Digest> digests = new ArrayList<>(matter.digests());
        told.signature()
                .flatMap(Entry::after)
                .ifPresent(scan -> digests.add(0, new Matter.Digest(words.word("conclusion"), scan)));
        if (digests.isEmpty()) return List.of(facts.facts());
        List<List<String>> rows = new ArrayList<>();
        digests.stream().limit(room).map(this::row).forEach(rows::add);
        if (digests.size() > room) rows.add(List.of("…", words.sentence("more", digests.size() - room), ""));
        List<String> columns = List.of(words.word("digest.of"), "SHA-256", words.word("digest.named"));
        return List.of(facts.facts(), new Table(List.of(30, 45, 25), columns, rows));
    }

    private List<String> row(Matter.Digest digest) {
        String named = told.named(digest.sha256()).map(words::moment).orElse(words.word("digest.unnamed"));
        return List.of(digest.what(), Digits.inLines(digest.sha256()), named);
    }

    private Block proof(int room) {
        return new Columns(List.of(
                new Column(50, words.word("proved"), true, List.of(new Text(lines(proved(room))))),
                new Column(50, words.word("limits"), true, List.of(new Text(lines(new Limits(this).lines(room)))))));
    }

    private List<String> proved(int room) {
        List<String> lines = new ArrayList<>();
        lines.add(words.sentence(matter.kind() + ".entries", told.proved()));
        told.first()
                .ifPresent(first -> lines.add(words.sentence(
                        "between", words.moment(first), words.moment(told.last().orElseThrow()))));
        lines.add(words.sentence("placed", log.size()));
        if (signers.isEmpty()) lines.add(words.word("signers.none"));
        else lines.add(words.sentence("signers", Room.listed(signers, room, words), log.quorum()));
        return lines;
    }

    private Block checkpoint() {
        return new Facts.Collected()
                .add(words.word("checkpoint.log"), words.sentence("checkpoint.size", origin(), log.size()))
                .add(words.word("checkpoint.root"), Digits.inLines(log.root()))
                .add(words.word("checkpoint.at"), words.moment(log.at()))
                .add(words.word("checkpoint.key"), log.vkey().replaceFirst("(\\+.*\\+)", "$1\n"))
                .facts();
    }

    private Block check() {
        List<String> lines = new ArrayList<>();
        lines.add(words.sentence("check.file", file.name(), Digits.inFours(file.sha256())));
        lines.add(words.sentence("check.verify", file.name()));
        lines.add(words.word("check.keys"));
        if (matter.kind().equals("exhibit") && !matter.digests().isEmpty()) lines.add(words.word("check.object"));
        lines.add(words.word(file.whole() ? "check.code" : "check.codeInPart"));
        lines.add(words.sentence("check.again", printed));
        lines.add(words.word("check.summary"));
        return new Columns(List.of(
                new Column(26, "", false, List.of(file.code())),
                new Column(74, "", false, List.of(new Text(lines(lines))))));
    }

    private String origin() {
        return log.vkey().substring(0, log.vkey().indexOf('+'));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
