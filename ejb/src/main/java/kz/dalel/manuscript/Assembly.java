package kz.dalel.manuscript;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.dalel.agency.Letterhead;
import kz.dalel.assignment.PanelSheet;
import kz.dalel.assignment.Panels;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.law.Article;
import kz.dalel.law.Choice;
import kz.dalel.law.LawBook;
import kz.dalel.law.Warning;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.RequestSheet;
import kz.dalel.request.Step;

/** Puts a conclusion together from what the case holds and what the expert adds. Called by services only. */
@ApplicationScoped
public class Assembly {
    @Inject
    Cases cases;

    @Inject
    Evidence evidence;

    @Inject
    LawBook law;

    @Inject
    Letterhead letterhead;

    @Inject
    Panels panels;

    /**
     * What the version says, in the language of the case; refused as {@code conclusion.incomplete} with the list of all that is
     * missing (CPC art. 283).
     */
    public Manuscript manuscript(RequestNumber number, int version, DraftForm form, List<Annex> annexes) {
        Content content = content(number, version, form, annexes);
        List<Refusal> missing = MandatoryContents.missing(content);
        if (!missing.isEmpty()) throw Refusal.incomplete("conclusion.incomplete", missing);
        return Manuscript.of(content);
    }

    private Content content(RequestNumber number, int version, DraftForm form, List<Annex> annexes) {
        CaseSheet sheet = cases.sheet(number);
        PanelSheet panel = panels.of(number);
        return new Content(
                opening(sheet, version),
                appointment(sheet.request()),
                author(form.expert()),
                warning(sheet, panel),
                sheet.request().questions(),
                form.personsPresent(),
                evidence.objects(number),
                evidence.study(number, sheet.request().language()),
                form.evaluation(),
                evidence.answers(number),
                form.dissent(),
                annexes,
                panel.several()
                        ? panelists(panel, Locale.forLanguageTag(sheet.request().language()))
                        : null);
    }

    private Content.Opening opening(CaseSheet sheet, int version) {
        RequestSheet request = sheet.request();
        Locale language = Locale.forLanguageTag(request.language());
        LocalDate today = letterhead.today();
        return new Content.Opening(
                request.number(),
                version,
                request.language(),
                letterhead.center(request.site(), today, language),
                letterhead.body(request.site(), today, language),
                day(request.registeredAt()),
                day(taken(sheet, Step.EXAMINATION)),
                today.toString(),
                sheet.clocks().stream()
                        .filter(clock -> clock.clock().equals("T1"))
                        .map(clock -> day(clock.due().minusMillis(1))) // it ends at 24:00 of that day
                        .findFirst()
                        .orElse(null));
    }

    private Content.Appointment appointment(RequestSheet request) {
        Locale language = Locale.forLanguageTag(request.language());
        RequestSheet.ResolutionSheet act = request.resolution();
        LocalDate day = act.date() == null ? letterhead.today() : act.date();
        return new Content.Appointment(
                letterhead.body(request.appointingBody(), day, language),
                request.appointingPerson(),
                act.date() == null ? null : day.toString(),
                act.place(),
                act.sha256(),
                request.proceeding().name(),
                request.caseNumber(),
                articles(request.articles(), day, language),
                request.kind().name(),
                request.type().name(),
                request.grounds());
    }

    private List<String> articles(List<String> codes, LocalDate day, Locale language) {
        Map<String, String> titles = law.articles(day).stream()
                .collect(Collectors.toMap(
                        Article::code, article -> article.title().in(language)));
        return codes.stream()
                .map(code -> titles.containsKey(code) ? code + ". " + titles.get(code) : code)
                .toList();
    }

    private Content.Author author(DraftForm.ExpertForm form) {
        return new Content.Author(
                letterhead.self(), form.education(), form.specialty(), form.experience(), form.degree(), form.post());
    }

    private List<Content.Panelist> panelists(PanelSheet panel, Locale language) {
        Map<String, String> specialties = law.choices(Choice.From.EXPERT_SPECIALTY, letterhead.today()).stream()
                .collect(Collectors.toMap(Choice::code, choice -> choice.words().in(language)));
        return panel.seats().stream()
                .map(seat -> new Content.Panelist(
                        seat.name(),
                        panel.isLedBy(seat.officer()),
                        specialties.getOrDefault(seat.specialty(), seat.specialty()),
                        seat.questions(),
                        seat.common(),
                        day(seat.acceptedAt())))
                .toList();
    }

    private Content.WarningMark warning(CaseSheet sheet, PanelSheet panel) {
        Instant accepted = panel.several()
                ? panel.seat(panel.coordinator())
                        .map(PanelSheet.Seat::acceptedAt)
                        .orElse(null)
                : taken(sheet, Step.ACCEPTANCE);
        if (accepted == null) return null;
        LocalDate signedOn = accepted.atZone(Time.ASTANA).toLocalDate();
        Warning warning = law.warning(signedOn);
        return new Content.WarningMark(
                warning.text().in(Locale.forLanguageTag(sheet.request().language())),
                warning.edition(),
                warning.act(),
                signedOn.toString());
    }

    private static Instant taken(CaseSheet sheet, Step step) {
        return sheet.steps().stream()
                .filter(taken -> taken.step() == step)
                .map(CaseSheet.Taken::at)
                .reduce(null, (first, last) -> last);
    }

    private static String day(Instant instant) {
        return instant == null
                ? null
                : instant.atZone(Time.ASTANA).toLocalDate().toString();
    }
}
