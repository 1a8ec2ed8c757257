package kz.dalel.web.page.afterwards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.request.Step;
import kz.dalel.testimony.CourtReading;
import kz.dalel.testimony.CourtSheet;
import kz.dalel.web.page.request.RequestPage;

/** What courts asked and said in the case on the page, {@code #{courtPart}}; asked for only after the delivery. */
@Named
@RequestScoped
public class CourtPart {
    @Inject
    RequestPage page;

    @Inject
    CourtReading reading;

    private CourtSheet sheet;

    public CourtSheet getSheet() {
        if (sheet == null)
            sheet = page.was(Step.DELIVERY) ? reading.of(page.number()) : new CourtSheet(List.of(), List.of());
        return sheet;
    }

    public boolean isThere() {
        return !getSheet().appearances().isEmpty() || !getSheet().outcomes().isEmpty();
    }
}
