package kz.dalel.manuscript;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.deviation.DeviationDesk;
import kz.dalel.deviation.DeviationSheet;
import kz.dalel.examination.Findings;
import kz.dalel.examination.Method;
import kz.dalel.examination.NoteSheet;
import kz.dalel.examination.QuestionLine;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.ExhibitSheet;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.exhibit.Found;
import kz.dalel.exhibit.Origin;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestNumber;

/** The part of a conclusion that the objects and the findings of the case tell. */
@ApplicationScoped
class Evidence {
    @Inject
    Exhibits exhibits;

    @Inject
    Findings findings;

    @Inject
    DeviationDesk deviations;

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

    /**
     * Plan, propositions, methods, tools, deviations and the notes that stand: one that was amended is represented by its
     * amendment. Titles of methods are in the language of the case.
     */
    Content.Study study(RequestNumber number, String language) {
        return new Content.Study(
                findings.plan(number),
                findings.propositions(number),
                findings.methods(number).stream()
                        .map(method -> technique(method, language))
                        .toList(),
                findings.tools(number).stream()
                        .map(tool -> new Content.Instrument(
                                tool.name(), tool.version(), tool.verifiedOn().toString()))
                        .toList(),
                findings.notes(number).stream()
                        .filter(note -> note.amendedBy() == null)
                        .map(Evidence::finding)
                        .toList(),
                deviations.of(number).stream().map(Evidence::departure).toList());
    }

    private static Content.Technique technique(Method method, String language) {
        String title =
                switch (language) {
                    case "kk" -> method.kk();
                    case "en" -> method.en();
                    default -> method.ru();
                };
        return new Content.Technique(
                method.method(), method.version(), title, method.stateRegister(), method.justification());
    }

    private static Content.Departure departure(DeviationSheet sheet) {
        return new Content.Departure(
                sheet.ordinal(),
                sheet.said().note(),
                sheet.said().method(),
                sheet.said().what(),
                sheet.said().reason(),
                sheet.authorised(),
                sheet.decidedBy(),
                sheet.decidedAt() == null
                        ? null
                        : sheet.decidedAt().atZone(Time.ASTANA).toLocalDate().toString(),
                sheet.remark());
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
