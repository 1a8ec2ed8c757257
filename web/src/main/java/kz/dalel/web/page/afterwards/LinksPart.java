package kz.dalel.web.page.afterwards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.kernel.Roles;
import kz.dalel.link.LinkSheet;
import kz.dalel.link.Links;
import kz.dalel.request.Capacity;
import kz.dalel.web.page.request.RequestPage;

/** What the case on the page follows and what follows it, {@code #{linksPart}}. */
@Named
@RequestScoped
public class LinksPart {
    @Inject
    RequestPage page;

    @Inject
    Links links;

    private LinkSheet sheet;

    /** Whether there is anything to show: most requests follow none. */
    public boolean isThere() {
        return getSheet().previous() != null || !getSheet().later().isEmpty();
    }

    public LinkSheet getSheet() {
        if (sheet == null) sheet = links.of(page.number());
        return sheet;
    }

    /** Whether the earlier conclusion may be read by the reader: the same rule as its desk has. */
    public boolean isReadable() {
        return page.isExaminer()
                || page.is(Capacity.REGISTRY, Roles.HEAD, Roles.UNIT_HEAD)
                || page.is(Capacity.APPOINTING, Roles.REQUESTER);
    }
}
