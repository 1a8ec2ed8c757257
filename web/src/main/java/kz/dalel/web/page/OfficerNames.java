package kz.dalel.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import kz.dalel.agency.People;

/** Names of people by their accounts, {@code #{officerNames.of(id)}}; each is looked up once for an answer. */
@Named
@RequestScoped
public class OfficerNames {
    @Inject
    People people;

    private final Map<String, String> known = new HashMap<>();

    /** The name of today; empty for nobody. */
    public String of(String account) {
        return account == null ? "" : known.computeIfAbsent(account, people::name);
    }
}
