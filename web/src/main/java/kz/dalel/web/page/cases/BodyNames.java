package kz.dalel.web.page.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.dalel.agency.Bodies;
import kz.dalel.agency.Body;
import kz.dalel.web.language.ReadersLanguage;

/** Names of bodies in the reader's language, {@code #{bodyNames.of(code)}}; each is asked for once an answer. */
@Named("bodyNames")
@RequestScoped
public class BodyNames {
    @Inject
    Bodies bodies;

    @Inject
    ReadersLanguage reader;

    private final Map<String, String> known = new HashMap<>();

    /** The name of today; the code itself for a body that the register does not know. */
    public String of(String code) {
        return known.computeIfAbsent(code, c -> bodies.body(c).map(this::name).orElse(c));
    }

    /** The bodies that appoint examinations today. */
    public List<Body> getActing() {
        return bodies.acting();
    }

    /** The bodies whose resolutions may be entered from paper. */
    public List<Body> getAppointing() {
        return bodies.appointing();
    }

    public String name(Body body) {
        return body.name().in(reader.language().locale());
    }
}
