package kz.dalel.web.page.advice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.advice.AdviceReading;
import kz.dalel.advice.AdviceSheet;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Capacity;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.RequestPage;

/** The advice in the case on the page, {@code #{advicePart}}; asked for only once it was given. */
@Named
@RequestScoped
public class AdvicePart {
    @Inject
    RequestPage page;

    @Inject
    AdviceReading reading;

    private AdviceSheet sheet;

    public boolean isThere() {
        return getSheet() != null;
    }

    /** What was advised; null before. */
    public AdviceSheet getSheet() {
        if (sheet == null && page.was(Step.ADVICE))
            sheet = reading.of(page.number()).orElse(null);
        return sheet;
    }

    /** Whether the file that goes with it may be read by the reader: the same rule as its desk has. */
    public boolean isReadable() {
        return page.is(Capacity.ADVISER, Step.ADVICE.roles().toArray(String[]::new))
                || page.is(Capacity.REGISTRY, Roles.HEAD, Roles.UNIT_HEAD, Roles.REGISTRAR)
                || page.is(Capacity.SUPERVISING_PROSECUTOR, Roles.PROSECUTOR)
                || page.is(Capacity.APPOINTING, Roles.REQUESTER);
    }
}
