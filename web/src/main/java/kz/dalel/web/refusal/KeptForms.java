package kz.dalel.web.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The forms of a session that wait until their sender has shown his second factor; the latest few. */
public final class KeptForms implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "dalel.kept-forms";
    private static final int MOST = 5;

    private final LinkedHashMap<String, KeptForm> forms = new LinkedHashMap<>();

    private KeptForms() {}

    /** Keeps the form that was sent with this call; the id by which it is found again in the same session. */
    static String keep(HttpServletRequest sent) {
        HttpSession session = sent.getSession();
        KeptForms kept =
                Optional.ofNullable((KeptForms) session.getAttribute(ATTRIBUTE)).orElseGet(KeptForms::new);
        String id = UUID.randomUUID().toString();
        kept.put(id, KeptForm.of(sent));
        session.setAttribute(ATTRIBUTE, kept); // told to the other nodes
        return id;
    }

    /** The form, if this session keeps one with the id. */
    public static Optional<KeptForm> find(HttpServletRequest call, String id) {
        HttpSession session = call.getSession(false);
        if (session == null || id == null) return Optional.empty();
        return Optional.ofNullable((KeptForms) session.getAttribute(ATTRIBUTE)).flatMap(kept -> kept.get(id));
    }

    private synchronized void put(String id, KeptForm form) {
        forms.put(id, form);
        while (forms.size() > MOST) forms.remove(oldest());
    }

    private String oldest() {
        return forms.entrySet().stream().map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    private synchronized Optional<KeptForm> get(String id) {
        return Optional.ofNullable(forms.get(id));
    }
}
