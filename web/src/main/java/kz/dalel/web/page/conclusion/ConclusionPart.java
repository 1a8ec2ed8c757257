package kz.dalel.web.page.conclusion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import kz.dalel.conclusion.ConclusionReadings;
import kz.dalel.conclusion.ConclusionSheet;
import kz.dalel.conclusion.SignatureForm;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Capacity;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.State;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.RequestPage;

/** The conclusion of the case on the page, {@code #{conclusionPart}}, asked for only where it is open to the reader by now. */
@Named
@RequestScoped
public class ConclusionPart {
    private static final Set<State> CHECKED = EnumSet.of(
            State.FORM_CHECK,
            State.READY_FOR_SIGNATURE,
            State.SIGNED,
            State.DELIVERED,
            State.TESTIMONY,
            State.OBJECTS_RETURNED,
            State.ARCHIVED,
            State.DISPOSED);

    private static final Set<Step> TELLING = EnumSet.of(Step.DRAFT_CONCLUSION, Step.REVIEW_REQUEST, Step.REOPENING);

    @Inject
    RequestPage page;

    @Inject
    ConclusionReadings readings;

    private ConclusionSheet sheet;

    /** Whether there is a present version that the reader may read: the same rule as the database has for its rows. */
    public boolean isThere() {
        if (page.isExaminer()) return isDrafted();
        if (page.is(Capacity.REGISTRY, Roles.HEAD, Roles.UNIT_HEAD))
            return isDrafted() && CHECKED.contains(page.getRequest().state());
        if (page.is(Capacity.REGISTRY, Roles.REGISTRAR)) return page.was(Step.SIGNATURE);
        boolean appointing =
                page.is(Capacity.APPOINTING, Roles.REQUESTER) || page.is(Capacity.APPOINTING_BODY, Roles.REQUESTER);
        return appointing && page.was(Step.DELIVERY);
    }

    /** Whether a version is present: none is before the first draft, nor after the last one was opened again until the next review. */
    private boolean isDrafted() {
        Step last = null;
        for (CaseSheet.Taken taken : page.sheet().steps()) if (TELLING.contains(taken.step())) last = taken.step();
        return last != null && last != Step.REOPENING;
    }

    public ConclusionSheet getSheet() {
        if (sheet == null) sheet = readings.sheet(page.number());
        return sheet;
    }

    public ConclusionText getContent() {
        return ConclusionText.of(getSheet().content());
    }

    /** The figures that stand on each page of the print. */
    public String getDigits() {
        return getSheet().contentSha256().substring(0, SignatureForm.DIGITS);
    }
}
