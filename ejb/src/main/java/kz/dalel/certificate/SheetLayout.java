package kz.dalel.certificate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.dalel.document.Block;
import kz.dalel.document.Columns;
import kz.dalel.document.Columns.Column;
import kz.dalel.document.Digits;
import kz.dalel.document.Facts;
import kz.dalel.document.Leaf;
import kz.dalel.document.Paper.Section;
import kz.dalel.document.SignatureLine;
import kz.dalel.document.Table;
import kz.dalel.document.Text;
import kz.dalel.document.Wordbook;
import kz.dalel.transparency.SealedLog;
import kz.dalel.transparency.WitnessLine;

/**
 * Lays the sheet of a week out.
 *
 * @param before the log at the beginning of the week: what the sheet before this one says
 * @param ended whether the week has ended
 */
record SheetLayout(
        Wordbook words,
        Week week,
        SealedLog log,
        Optional<SealedLog> before,
        Names names,
        boolean ended,
        Instant printed) {
    static final String WORDS = "kz.dalel.certificate.sheet";

    /** The Center and the agencies by code, by their names of that week. */
    record Names(String center, Map<String, String> agencies) {
        Names {
            agencies = Map.copyOf(agencies);
        }
    }

    /** The page with at most that many witnesses; how many are left out is counted. */
    Leaf leaf(int room) {
        NoteCode code = NoteCode.of(log.note());
        List<Section> sections = new ArrayList<>();
        sections.add(section("checkpoint", checkpoint(code)));
        sections.add(section("witnesses", witnesses(room)));
        sections.add(section("previous", previous()));
        sections.add(section("meaning", new Text(words.word("meaning"))));
        sections.add(section("filing", filing()));
        String subtitle = words.sentence("subtitle", week, words.day(week.monday()), words.day(week.sunday()));
        String foot = words.sentence("foot", words.moment(printed));
        return new Leaf(words.language(), List.of(names.center()), words.word("title"), subtitle, sections, foot);
    }

    private Section section(String heading, Block... blocks) {
        return new Section(words.word("section." + heading), List.of(blocks));
    }

    private Block checkpoint(NoteCode code) {
        String[] key = log.vkey().split("\\+", 3);
        Block facts = new Facts.Collected()
                .add(words.word("log"), key[0])
                .add(words.word("size"), log.size())
                .add(words.word("root"), Digits.inLines(log.root()))
                .add(words.word("at"), words.moment(log.at()))
                .add(words.word("keyId"), key[1])
                .add(words.word("sealed"), sealed())
                .facts();
        List<String> notes = new ArrayList<>();
        if (!ended) notes.add(words.sentence("preliminary", words.moment(week.ends())));
        notes.add(code.left() == 0 ? words.word("code") : words.sentence("code.part", code.left()));
        return new Columns(List.of(
                new Column(31, "", false, List.of(code.code())),
                new Column(69, "", false, List.of(facts, new Text(String.join("\n", notes))))));
    }

    private String sealed() {
        if (log.quorum() == 0) return words.word("sealed.noWitness");
        return words.sentence(
                log.sealed() ? "sealed.yes" : "sealed.no", log.signers().size(), log.quorum());
    }

    private Block witnesses(int room) {
        if (log.witnesses().isEmpty()) return new Text(words.word("sealed.noWitness"));
        List<List<String>> rows = new ArrayList<>();
        log.witnesses().stream().limit(room).map(this::row).forEach(rows::add);
        int left = log.witnesses().size() - room;
        if (left > 0) rows.add(List.of(words.sentence("more", left), "", ""));
        List<String> columns = List.of(words.word("witness"), words.word("signedSize"), words.word("signedAt"));
        return new Table(List.of(50, 21, 29), columns, rows);
    }

    private List<String> row(WitnessLine witness) {
        String agency = witness.agency() == null ? "" : names.agencies().get(witness.agency());
        return List.of(
                Room.shortened(agency, 2) + (agency.isEmpty() ? "" : "\n") + Room.shortened(witness.name(), 2),
                Long.toString(witness.size()),
                witness.at() == null ? words.word("never") : words.moment(witness.at()));
    }

    private Block previous() {
        if (before.isEmpty()) return new Text(words.word("previous.none"));
        SealedLog earlier = before.get();
        return new Facts.Collected()
                .add(words.word("week"), week.before())
                .add(words.word("size"), earlier.size())
                .add(words.word("root"), Digits.inLines(earlier.root()))
                .add(words.word("growth"), log.size() - earlier.size())
                .facts();
    }

    private Block filing() {
        return new Columns(List.of(
                new Column(
                        78,
                        "",
                        false,
                        List.of(
                                new SignatureLine(words.word("compiled"), words.word("name"), ""),
                                new SignatureLine(words.word("checked"), words.word("name"), words.word("seal")))),
                new Column(22, "", true, List.of(new Text(words.word("file"))))));
    }
}
