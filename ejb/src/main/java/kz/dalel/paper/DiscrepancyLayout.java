package kz.dalel.paper;

import java.util.ArrayList;
import java.util.List;
import kz.dalel.document.Block;
import kz.dalel.document.Facts;
import kz.dalel.document.Leaf;
import kz.dalel.document.Paper.Section;
import kz.dalel.document.SignatureLine;
import kz.dalel.document.Table;
import kz.dalel.document.Text;
import kz.dalel.document.Wordbook;

/** Lays an act of discrepancy out: what was announced beside what was found, and lines for custodian and bringer. */
record DiscrepancyLayout(Wordbook words, DiscrepancyFacts facts) {

    Leaf leaf() {
        String subtitle = words.sentence(
                "discrepancy.subtitle",
                facts.request(),
                words.moment(facts.drawnUp().at()));
        return new Leaf(
                words.language(),
                facts.masthead(),
                words.word("discrepancy.title"),
                subtitle,
                List.of(
                        section("opening", opening()),
                        section("objects", objects()),
                        section("discrepancies", discrepancies()),
                        section("signatures", signatures())),
                words.word("discrepancy.title") + ", " + facts.request());
    }

    private Section section(String heading, List<Block> blocks) {
        return new Section(words.word("discrepancy.section." + heading), blocks);
    }

    private List<Block> opening() {
        return List.of(new Facts.Collected()
                .add(words.word("request"), facts.request())
                .add(words.word("case"), facts.caseNumber())
                .add(words.word("appointing"), facts.appointing())
                .add(words.word("bringer"), facts.bringer() + "\n" + facts.bringerDocument())
                .add(words.word("receivedBy"), taken(facts.received()))
                .add(words.word("drawnUpBy"), taken(facts.drawnUp()))
                .facts());
    }

    private String taken(DiscrepancyFacts.Taken taken) {
        return taken.by() + "\n" + words.moment(taken.at());
    }

    private List<Block> objects() {
        List<List<String>> rows = new ArrayList<>();
        for (DiscrepancyFacts.Item item : facts.objects())
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    item.number() + "\n" + item.name(),
                    announced(item),
                    found(item)));
        List<String> columns = List.of("№", words.word("object"), words.word("announced"), words.word("found"));
        return List.of(new Table(List.of(6, 30, 30, 34), columns, rows));
    }

    private String announced(DiscrepancyFacts.Item item) {
        return lines(said("packaging", item.packaging()), said("seal", item.seal()));
    }

    private String found(DiscrepancyFacts.Item item) {
        String intact =
                item.sealIntact() == null ? null : words.word(item.sealIntact() ? "seal.intact" : "seal.broken");
        return lines(said("condition", item.condition()), said("seal", item.sealFound()), intact);
    }

    private String said(String key, String value) {
        return value == null ? null : words.sentence("said." + key, value);
    }

    private String lines(String... said) {
        List<String> lines = new ArrayList<>();
        for (String line : said) if (line != null) lines.add(line);
        return lines.isEmpty() ? words.word("notSaid") : String.join("\n", lines);
    }

    /** What the seals show by themselves, then what the act says in words. */
    private List<Block> discrepancies() {
        List<Block> blocks = new ArrayList<>();
        for (DiscrepancyFacts.Item item : facts.objects())
            if (item.differs())
                blocks.add(new Text(words.sentence(
                        Boolean.FALSE.equals(item.sealIntact()) ? "differs.broken" : "differs.other",
                        item.number(),
                        known(item.seal()),
                        known(item.sealFound()))));
        blocks.add(new Text(facts.text()));
        return blocks;
    }

    private String known(String seal) {
        return seal == null ? words.word("notSaid") : seal;
    }

    private List<Block> signatures() {
        return List.of(
                new Text(words.word("discrepancy.copies")),
                new SignatureLine(words.word("signs.drawnUp"), facts.drawnUp().by(), words.word("seal.place")),
                new SignatureLine(words.word("signs.bringer"), facts.bringer(), ""));
    }
}
