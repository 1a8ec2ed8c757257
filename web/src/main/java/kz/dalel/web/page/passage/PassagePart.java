package kz.dalel.web.page.passage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Capacity;
import kz.dalel.request.PassageSheet;
import kz.dalel.request.Passages;
import kz.dalel.request.State;
import kz.dalel.web.page.request.RequestPage;

/** How the case on the page passed, {@code #{passagePart}}, and whether the reader may pass it on. */
@Named
@RequestScoped
public class PassagePart {
    @Inject
    RequestPage page;

    @Inject
    Passages passages;

    private List<PassageSheet> all;

    public List<PassageSheet> getAll() {
        if (all == null) all = passages.of(page.number());
        return all;
    }

    /** The same rule as the desk has; a draft is passed on by no page. */
    public boolean isOpen() {
        return page.getRequest().state() != State.DRAFT
                && (page.is(Capacity.REGISTRY, Roles.REGISTRAR) || page.is(Capacity.APPOINTING, Roles.REQUESTER));
    }
}
