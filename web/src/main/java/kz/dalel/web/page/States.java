package kz.dalel.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** The tone of each state of a request, {@code #{states.tone(state)}}; its words are {@code state.<STATE>}. */
@Named("states")
@ApplicationScoped
public class States {
    static final Map<String, Tone> TONES = Map.ofEntries(
            Map.entry("DRAFT", Tone.OPEN),
            Map.entry("SUBMITTED", Tone.WAITING),
            Map.entry("RECEIVED", Tone.WAITING),
            Map.entry("DISCREPANCY", Tone.ALARM),
            Map.entry("REGISTERED", Tone.WAITING),
            Map.entry("TRIAGED", Tone.WAITING),
            Map.entry("ASSIGNED", Tone.WAITING),
            Map.entry("ACCEPTED", Tone.ACTIVE),
            Map.entry("IN_EXAMINATION", Tone.ACTIVE),
            Map.entry("DRAFTED", Tone.ACTIVE),
            Map.entry("TECHNICAL_REVIEW", Tone.ACTIVE),
            Map.entry("FORM_CHECK", Tone.WAITING),
            Map.entry("READY_FOR_SIGNATURE", Tone.WAITING),
            Map.entry("SIGNED", Tone.DONE),
            Map.entry("DELIVERED", Tone.DONE),
            Map.entry("OBJECTS_RETURNED", Tone.DONE),
            Map.entry("RETURNED", Tone.ENDED),
            Map.entry("WITHDRAWN", Tone.ENDED),
            Map.entry("SUSPENDED", Tone.HALTED),
            Map.entry("CHALLENGED", Tone.ALARM),
            Map.entry("IMPOSSIBLE", Tone.ENDED),
            Map.entry("TERMINATED", Tone.ENDED),
            Map.entry("TESTIMONY", Tone.ACTIVE),
            Map.entry("ADVISING", Tone.ACTIVE),
            Map.entry("CORRECTED", Tone.ALARM),
            Map.entry("ARCHIVED", Tone.DONE),
            Map.entry("DISPOSED", Tone.ENDED));

    /** The tone of a state, given as the enum's value or its name. */
    public Tone tone(Object state) {
        Tone tone = TONES.get(name(state));
        if (tone == null) throw new IllegalArgumentException("no tone for state " + state);
        return tone;
    }

    /** The key of a state's words. */
    public String key(Object state) {
        return "state." + name(state);
    }

    private static String name(Object state) {
        return state instanceof Enum<?> value ? value.name() : String.valueOf(state);
    }
}
