package kz.dalel.web.page.afterwards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.kernel.Roles;
import kz.dalel.rectification.RectificationSheet;
import kz.dalel.rectification.Rectifications;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestField;
import kz.dalel.request.State;
import kz.dalel.web.page.cases.BodyNames;
import kz.dalel.web.page.request.RequestPage;

/** What of the request on the page was put right, {@code #{rectificationPart}}, and whether the reader may. */
@Named
@RequestScoped
public class RectificationPart {
    @Inject
    RequestPage page;

    @Inject
    Rectifications rectifications;

    @Inject
    BodyNames bodies;

    private List<RectificationSheet> all;

    public List<RectificationSheet> getAll() {
        if (all == null) all = isSubmitted() ? rectifications.of(page.number()) : List.of();
        return all;
    }

    /** Whether the reader may put something right: the same rule as the desk has. */
    public boolean isOpen() {
        return isSubmitted()
                && (page.is(Capacity.REGISTRY, Roles.REGISTRAR) || page.is(Capacity.APPOINTING, Roles.REQUESTER));
    }

    /** A value as it is told: a body by its name. */
    public String told(RequestField field, String value) {
        return value != null && field == RequestField.APPOINTING_BODY ? bodies.of(value) : value;
    }

    private boolean isSubmitted() {
        return page.getRequest().state() != State.DRAFT;
    }
}
