package kz.dalel.manuscript;

import java.util.Arrays;
import java.util.List;
import kz.dalel.document.Block;
import kz.dalel.document.Facts;
import kz.dalel.document.Table;
import kz.dalel.document.Text;
import kz.dalel.document.Wordbook;

/** The part of the printed conclusion that tells what was done: observation and opinion apart. */
record StudyPart(Content.Study study, Wordbook words) {

    Block propositions() {
        Facts.Collected facts = new Facts.Collected();
        int number = 1;
        for (String proposition : study.propositions()) facts.add(words.sentence("proposition", number++), proposition);
        return facts.facts();
    }

    Block methods() {
        List<List<String>> rows = study.methods().stream()
                .map(method -> List.of(
                        method.method() + " " + method.version(),
                        method.title(),
                        method.stateRegister() == null
                                ? words.sentence("outsideRegister", method.justification())
                                : method.stateRegister()))
                .toList();
        return new Table(
                List.of(25, 40, 35),
                List.of(words.word("method"), words.word("methodTitle"), words.word("register")),
                rows);
    }

    /** What was done otherwise than a method says; who authorised it, or did not. */
    List<Block> deviations() {
        if (study.deviations().isEmpty()) return List.of(new Text(words.word("none")));
        return study.deviations().stream().map(this::deviation).toList();
    }

    private Block deviation(Content.Departure deviation) {
        String said = "decision." + (Boolean.TRUE.equals(deviation.authorised()) ? "authorised" : "notAuthorised");
        String decision =
                deviation.decidedBy() == null ? null : words.sentence(said, deviation.decidedBy(), deviation.decided());
        return new Facts.Collected()
                .add(words.sentence("deviation", deviation.number()), deviation.what())
                .add(words.word("reason"), deviation.reason())
                .add(words.word("method"), deviation.method())
                .add(words.word("decision"), decision)
                .add(words.word("remark"), deviation.remark())
                .facts();
    }

    Block tools() {
        List<List<String>> rows = study.tools().stream()
                .map(tool -> List.of(tool.name(), tool.version(), tool.verifiedOn()))
                .toList();
        List<String> columns = List.of(words.word("tool"), words.word("version"), words.word("verified"));
        return new Table(List.of(50, 25, 25), columns, rows);
    }

    /** The notes of these kinds, each with its number in the case. */
    List<Block> findings(String... kinds) {
        List<Block> found = study.findings().stream()
                .filter(finding -> Arrays.asList(kinds).contains(finding.kind()))
                .map(this::finding)
                .toList();
        return found.isEmpty() ? List.of(new Text(words.word("none"))) : found;
    }

    private Block finding(Content.Finding finding) {
        return new Facts.Collected()
                .add(words.sentence("note", finding.note(), words.code("note", finding.kind())), finding.text())
                .add(words.word("outcome"), words.code("outcome", finding.outcome()))
                .add(words.word("object"), finding.exhibit())
                .add(words.word("method"), finding.method())
                .add(words.word("tool"), finding.tool())
                .add(words.word("reason"), finding.reason())
                .facts();
    }
}
