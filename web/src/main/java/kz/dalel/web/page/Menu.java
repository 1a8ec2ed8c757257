package kz.dalel.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import kz.dalel.kernel.Roles;
import kz.dalel.web.session.Account;

/** The sections that the reader's roles open to him, {@code #{menu.places}}. */
@Named("menu")
@RequestScoped
public class Menu {
    private static final List<Place> PLACES = List.of(
            place("nav.work", "/app/work.xhtml"),
            place("nav.today", "/app/today.xhtml", Roles.HEAD, Roles.UNIT_HEAD),
            place("nav.calendar", "/app/calendar.xhtml", Roles.EXPERT),
            place("nav.duty", "/app/duty.xhtml", Roles.HEAD, Roles.UNIT_HEAD),
            place("nav.figures", "/app/figures.xhtml", Roles.STATISTICIAN, Roles.PROSECUTOR),
            place("nav.store", "/app/store.xhtml", Roles.CUSTODIAN, Roles.REGISTRAR, Roles.EXPERT),
            place("nav.supervision", "/app/supervision.xhtml", Roles.PROSECUTOR, Roles.PROSECUTION_HEAD),
            place(
                    "nav.requests",
                    "/app/requests.xhtml",
                    Roles.REQUESTER,
                    Roles.REGISTRAR,
                    Roles.ARCHIVIST,
                    Roles.CUSTODIAN,
                    Roles.HEAD,
                    Roles.UNIT_HEAD,
                    Roles.EXPERT,
                    Roles.SPECIALIST),
            place("nav.newRequest", "/app/new.xhtml", Roles.REQUESTER, Roles.REGISTRAR),
            place(
                    "nav.methods",
                    "/app/methods.xhtml",
                    Roles.QUALITY,
                    Roles.HEAD,
                    Roles.UNIT_HEAD,
                    Roles.EXPERT,
                    Roles.REVIEWER),
            place(
                    "nav.tools",
                    "/app/tools.xhtml",
                    Roles.QUALITY,
                    Roles.HEAD,
                    Roles.UNIT_HEAD,
                    Roles.EXPERT,
                    Roles.REVIEWER),
            place("nav.ties", "/app/ties.xhtml", Roles.QUALITY, Roles.HEAD, Roles.EXPERT, Roles.REVIEWER),
            place("nav.deviations", "/app/deviations.xhtml", Roles.QUALITY),
            place("nav.policy", "/app/policy.xhtml", Roles.HEAD, Roles.QUALITY),
            place("nav.fixity", "/app/fixity.xhtml", Roles.CUSTODIAN, Roles.HEAD),
            place("nav.archive", "/app/archive.xhtml", Roles.ARCHIVIST, Roles.HEAD),
            place("nav.erasures", "/app/erasures.xhtml", Roles.HEAD, Roles.ARCHIVIST, Roles.AUDITOR),
            place(
                    "nav.custody",
                    "/app/custody.xhtml",
                    Roles.AUDITOR,
                    Roles.HEAD,
                    Roles.REGISTRAR,
                    Roles.ARCHIVIST,
                    Roles.ADMINISTRATOR),
            place(
                    "nav.emergency",
                    "/app/emergency.xhtml",
                    Roles.HEAD,
                    Roles.UNIT_HEAD,
                    Roles.REGISTRAR,
                    Roles.CUSTODIAN,
                    Roles.ARCHIVIST,
                    Roles.EXPERT,
                    Roles.REVIEWER,
                    Roles.SPECIALIST,
                    Roles.QUALITY,
                    Roles.AUDITOR),
            place("nav.readings", "/app/readings.xhtml", Roles.AUDITOR),
            place("nav.bodies", "/app/bodies.xhtml", Roles.ADMINISTRATOR, Roles.HEAD));

    @Inject
    Account account;

    @Inject
    HttpServletRequest request;

    /** One section: the key of its name, its page, and who may enter; nobody named means everybody. */
    public record Place(String name, String page, Set<String> roles) {}

    public List<Place> getPlaces() {
        return PLACES.stream().filter(this::open).toList();
    }

    /** Whether the reader's roles open the section to him, such as {@code /app/store.xhtml}. */
    public boolean opens(String page) {
        return getPlaces().stream().anyMatch(place -> place.page().equals(page));
    }

    /** For {@code aria-current}: {@code page} when the reader is there. */
    public String current(Place place) {
        return place.page().equals(request.getServletPath()) ? "page" : null;
    }

    private boolean open(Place place) {
        return place.roles().isEmpty() || account.hasAny(place.roles().toArray(String[]::new));
    }

    private static Place place(String name, String page, String... roles) {
        return new Place(name, page, Set.of(roles));
    }
}
