package kz.dalel.web.page.afterwards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.correction.CorrectionReadings;
import kz.dalel.correction.CorrectionSheet;
import kz.dalel.correction.CorrectionStatus;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.RequestPage;

/** The corrections of the conclusion of the case on the page, {@code #{correctionPart}}; asked for only after the delivery. */
@Named
@RequestScoped
public class CorrectionPart {
    @Inject
    RequestPage page;

    @Inject
    CorrectionReadings readings;

    private List<CorrectionSheet> all;

    public List<CorrectionSheet> getAll() {
        if (all == null) all = page.was(Step.DELIVERY) ? readings.of(page.number()) : List.of();
        return all;
    }

    /** Those that are issued: whoever reads the conclusion reads them too. */
    public List<CorrectionSheet> getSigned() {
        return in(CorrectionStatus.SIGNED);
    }

    /** Whether one waits for its review. */
    public boolean isProposed() {
        return !in(CorrectionStatus.PROPOSED).isEmpty();
    }

    /** Whether one is printed and waits for its signature. */
    public boolean isPrinted() {
        return !in(CorrectionStatus.REVIEWED).isEmpty();
    }

    /** The number of the one that waits for its signature. */
    public int getPrintedNumber() {
        return in(CorrectionStatus.REVIEWED).get(0).ordinal();
    }

    private List<CorrectionSheet> in(CorrectionStatus status) {
        return getAll().stream().filter(one -> one.status() == status).toList();
    }
}
