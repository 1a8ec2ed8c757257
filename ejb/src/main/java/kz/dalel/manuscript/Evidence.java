package kz.dalel.manuscript;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.examination.Findings;
import kz.dalel.examination.NoteSheet;
import kz.dalel.examination.QuestionLine;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.ExhibitSheet;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.exhibit.Found;
import kz.dalel.exhibit.Origin;
import kz.dalel.request.RequestNumber;

/** The part of a conclusion that the objects and the findings of the case tell. */
@ApplicationScoped
class Evidence {
    @Inject
    Exhibits exhibits;

    @Inject
    Findings findings;

    List<Content.Item> objects(RequestNumber number) {
        return exhibits.of(number).stream()
                .map(line -> item(exhibits.sheet(new ExhibitNumber(line.number()))))
                .toList();
    }

    private static Content.Item item(ExhibitSheet sheet) {
        Found found = sheet.custody().found();
        return new Content.Item(
                sheet.number(),
                sheet.name(),
                sheet.kind().name(),
                origin(sheet.origin()),
                sheet.origin().inventoryLine(),
                sheet.packaging(),
                sheet.seal(),
                found == null ? null : found.condition(),
                found == null ? null : found.sealIntact(),
                found == null ? null : found.seal(),
                sheet.file().name(),
                sheet.file().sha256(),
                sheet.file().size());
    }

    private static String origin(Origin origin) {
        LocalDate date = origin.date();
        String text = Stream.of(
                        origin.protocol(), date == null ? null : date.toString(), origin.place(), origin.seizedBy())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
    }

    /** Plan, propositions, tools and the notes that stand: one that was amended is represented by its amendment. */
    Content.Study study(RequestNumber number) {
        return new Content.Study(
                findings.plan(number),
                findings.propositions(number),
                findings.tools(number).stream()
                        .map(tool -> new Content.Instrument(
                                tool.name(), tool.version(), tool.verifiedOn().toString()))
                        .toList(),
                findings.notes(number).stream()
                        .filter(note -> note.amendedBy() == null)
                        .map(Evidence::finding)
                        .toList());
    }

    private static Content.Finding finding(NoteSheet note) {
        return new Content.Finding(
                note.ordinal(),
                note.kind().name(),
                note.outcome() == null ? null : note.outcome().name(),
                note.exhibit(),
                note.method(),
                note.tool(),
                note.text(),
                note.amends() == null ? note.reason() : null);
    }

    List<Content.Reply> answers(RequestNumber number) {
        return findings.matrix(number).stream()
                .filter(line -> line.answer() != null)
                .map(Evidence::reply)
                .toList();
    }

    private static Content.Reply reply(QuestionLine line) {
        QuestionLine.Answered answer = line.answer();
        return new Content.Reply(
                line.ordinal() + 1,
                answer.text(),
                answer.refused(),
                answer.reason(),
                answer.certainty() == null ? null : answer.certainty().name());
    }
}
