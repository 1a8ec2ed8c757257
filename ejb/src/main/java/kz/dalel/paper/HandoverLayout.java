package kz.dalel.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.dalel.document.Block;
import kz.dalel.document.Digits;
import kz.dalel.document.Facts;
import kz.dalel.document.Leaf;
import kz.dalel.document.Paper.Section;
import kz.dalel.document.SignatureLine;
import kz.dalel.document.Table;
import kz.dalel.document.Text;
import kz.dalel.document.Wordbook;
import kz.dalel.handover.HandoverSheet;
import kz.dalel.paper.HandoverFacts.Party;

/** Lays an act of handover out: both sides, the objects as given and as found; what has not happened yet is left open. */
record HandoverLayout(Wordbook words, HandoverFacts facts) {

    Leaf leaf() {
        String title = words.sentence(facts.parcel() ? "parcel.title" : "handover.title", facts.number());
        return new Leaf(
                words.language(),
                facts.masthead(),
                title,
                words.moment(facts.releasedAt()),
                List.of(
                        section("ground", ground()),
                        section("parties", parties()),
                        section("objects", objects()),
                        section("discrepancies", new Text(discrepancies())),
                        new Section(words.word("handover.section.signatures"), signatures())),
                title);
    }

    private Section section(String heading, Block block) {
        return new Section(words.word("handover.section." + heading), List.of(block));
    }

    private Block ground() {
        return new Facts.Collected()
                .add(
                        words.word("purpose"),
                        words.code("purpose", facts.purpose().name()))
                .add(words.word("reason"), facts.reason())
                .add(words.word("legalGround"), facts.ground())
                .add(words.word("until"), facts.until() == null ? null : words.day(facts.until()))
                .facts();
    }

    private Block parties() {
        return new Facts.Collected()
                .add(words.word("giver"), party(facts.giver()))
                .add(words.word("receiver"), party(facts.receiver()))
                .add(words.word("courier"), facts.courier() == null ? null : party(facts.courier()))
                .add(words.word("releasedAt"), words.moment(facts.releasedAt()))
                .add(words.word("receivedAt"), at(facts.receivedAt()))
                .add(words.word("parcel.seal"), facts.seal())
                .add(words.word("parcel.sealFound"), facts.parcel() ? intact(facts.sealIntact()) : null)
                .facts();
    }

    private String party(Party party) {
        List<String> lines = new ArrayList<>(List.of(party.name()));
        if (party.body() != null) lines.add(party.body());
        if (party.serviceId() != null) lines.add(words.sentence("serviceId", party.serviceId()));
        if (party.authority() != null) lines.add(words.sentence("authority", party.authority()));
        return String.join("\n", lines);
    }

    private String at(Instant moment) {
        return moment == null ? words.word("open.time") : words.moment(moment);
    }

    private String intact(Boolean intact) {
        if (intact == null) return words.word("open");
        return words.word(intact ? "seal.intact" : "seal.broken");
    }

    private Block objects() {
        List<List<String>> rows = new ArrayList<>();
        for (HandoverFacts.Item item : facts.objects())
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    item.handover().exhibit() + "\n" + item.name(),
                    given(item.handover().given()),
                    found(item.handover())));
        List<String> columns = List.of("№", words.word("object"), words.word("given"), words.word("taken"));
        return new Table(List.of(6, 26, 34, 34), columns, rows);
    }

    private String given(HandoverSheet.Given given) {
        return lines(
                words.sentence("said.condition", given.condition()),
                words.sentence("said.seal", given.seal() == null ? words.word("none") : given.seal()),
                sha256(given.sha256()));
    }

    private String found(HandoverSheet handover) {
        HandoverSheet.Found found = handover.found();
        if (found.at() == null)
            return lines(
                    words.sentence("said.condition", words.word("open")),
                    words.sentence("said.seal", words.word("open")));
        return lines(
                words.sentence("said.condition", found.condition()),
                words.sentence("said.seal", found.seal() == null ? words.word("none") : found.seal()),
                found.sealIntact() == null ? "" : intact(found.sealIntact()),
                found.sha256() != null && found.sha256().equals(handover.given().sha256())
                        ? words.word("sha.same")
                        : sha256(found.sha256()));
    }

    private static String sha256(String digest) {
        return digest == null ? "" : "SHA-256 " + Digits.inFours(digest);
    }

    private static String lines(String... lines) {
        return List.of(lines).stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Of the parcel, then of each object; open while somebody has not received yet. */
    private String discrepancies() {
        List<String> lines = new ArrayList<>();
        if (facts.discrepancy() != null) lines.add(facts.discrepancy());
        boolean open = false;
        for (HandoverFacts.Item item : facts.objects()) {
            HandoverSheet.Found found = item.handover().found();
            open |= found.at() == null;
            if (found.discrepancy() != null)
                lines.add(words.sentence("differs", item.handover().exhibit(), found.discrepancy()));
        }
        if (open) lines.add(words.word("open.long"));
        return lines.isEmpty() ? words.word("differs.none") : String.join("\n", lines);
    }

    private List<Block> signatures() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text(words.word("handover.copies")));
        blocks.add(new SignatureLine(words.word("signs.giver"), facts.giver().name(), ""));
        if (facts.courier() != null)
            blocks.add(new SignatureLine(
                    words.word("signs.courier"), facts.courier().name(), ""));
        blocks.add(
                new SignatureLine(words.word("signs.receiver"), facts.receiver().name(), words.word("seal.place")));
        return blocks;
    }
}
