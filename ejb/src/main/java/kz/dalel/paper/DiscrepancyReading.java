package kz.dalel.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.dalel.agency.Letterhead;
import kz.dalel.exhibit.ExhibitLine;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.ExhibitSheet;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.exhibit.Found;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.RequestSheet;
import kz.dalel.request.Step;

/** Reads what an act of discrepancy says, for those who take part in the case. */
@Stateless
@RolesAllowed("**")
public class DiscrepancyReading {
    @Inject
    Cases cases;

    @Inject
    Exhibits exhibits;

    @Inject
    Letterhead letterhead;

    /** The last discrepancy; not found when there was none. */
    public DiscrepancyFacts of(RequestNumber number, Locale language) {
        CaseSheet sheet = cases.sheet(number);
        RequestSheet request = sheet.request();
        JsonObject brought = said(number, Step.RECEIPT);
        DiscrepancyFacts.Taken drawnUp = taken(sheet, Step.DISCREPANCY);
        LocalDate day = drawnUp.at().atZone(Time.ASTANA).toLocalDate();
        return new DiscrepancyFacts(
                request.number(),
                List.of(letterhead.center(day, language), letterhead.body(request.site(), day, language)),
                request.caseNumber(),
                letterhead.body(request.appointingBody(), day, language),
                brought.getString("broughtBy"),
                brought.getString("identityDocument"),
                taken(sheet, Step.RECEIPT),
                drawnUp,
                said(number, Step.DISCREPANCY).getString("text"),
                exhibits.of(number).stream().map(this::item).toList());
    }

    private DiscrepancyFacts.Item item(ExhibitLine line) {
        ExhibitSheet object = exhibits.sheet(new ExhibitNumber(line.number()));
        Found found = object.custody().found();
        return new DiscrepancyFacts.Item(
                object.number(),
                object.name(),
                object.packaging(),
                object.seal(),
                found == null ? null : found.condition(),
                found == null ? null : found.sealIntact(),
                found == null ? null : found.seal());
    }

    private static DiscrepancyFacts.Taken taken(CaseSheet sheet, Step step) {
        return sheet.steps().stream()
                .filter(taken -> taken.step() == step)
                .reduce((one, other) -> other)
                .map(taken -> new DiscrepancyFacts.Taken(taken.actor(), taken.at()))
                .orElseThrow(() -> Refusal.notFound("step.notTaken"));
    }

    private JsonObject said(RequestNumber number, Step step) {
        try (JsonReader reader = Json.createReader(new StringReader(cases.said(number, Set.of(step))))) {
            return reader.readObject().getJsonObject("said");
        }
    }
}
