package kz.dalel.web.page.confirm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import kz.dalel.kernel.Assurance;
import kz.dalel.kernel.Time;
import kz.dalel.web.refusal.KeptForm;
import kz.dalel.web.refusal.KeptForms;

/** The form that waits until its sender has shown his second factor, {@code #{confirmation}}. */
@Named
@RequestScoped
public class Confirmation {
    private static final Set<String> NOTES = Set.of("refused", "lost");

    @Inject
    HttpServletRequest request;

    @Inject
    Assurance assurance;

    @Inject
    Time time;

    /** The form; null when none is kept in this session. */
    public KeptForm getForm() {
        return KeptForms.find(request, request.getParameter("form")).orElse(null);
    }

    /** The id of the form, for the way there and back. */
    public String getId() {
        return request.getParameter("form");
    }

    /** Whether the second factor was shown, so that the form can be sent. */
    public boolean isShown() {
        return assurance.isSureAt(time.instant());
    }

    /** The key of what is to be said of the way back, or null for nothing. */
    public String getNote() {
        String note = request.getParameter("note");
        return note != null && NOTES.contains(note) ? "confirm.note." + note : null;
    }
}
