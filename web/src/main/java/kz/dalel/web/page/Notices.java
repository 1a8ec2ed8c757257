package kz.dalel.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the page has to tell, {@code #{notices}}: its own messages, and each field's with a link to the field. */
@Named("notices")
@RequestScoped
public class Notices {

    /** One message; {@code field} is the id of the input it is about, or empty; {@code label} the input's name. */
    public record Notice(String style, String field, String label, String text) {}

    public List<Notice> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Notice> all = new ArrayList<>();
        faces.getMessageList(null).forEach(m -> all.add(notice(m, "", "")));
        faces.getClientIdsWithMessages().forEachRemaining(id -> {
            if (id != null) of(id).forEach(m -> all.add(notice(m, id, label(faces, id))));
        });
        return all;
    }

    /** Messages about one input. */
    public List<FacesMessage> of(String field) {
        List<FacesMessage> messages = FacesContext.getCurrentInstance().getMessageList(field);
        messages.forEach(FacesMessage::rendered);
        return messages;
    }

    /** Whether a field must be corrected. */
    public boolean isMarked() {
        return getAll().stream()
                .anyMatch(n -> n.style().equals("wrong") && !n.field().isEmpty());
    }

    private static Notice notice(FacesMessage message, String field, String label) {
        message.rendered();
        return new Notice(style(message.getSeverity()), field, label, message.getSummary());
    }

    private static String label(FacesContext faces, String id) {
        UIComponent input = faces.getViewRoot().findComponent(id);
        return input == null ? "" : Objects.toString(input.getAttributes().get("label"), "");
    }

    private static String style(Severity severity) {
        if (severity.compareTo(FacesMessage.SEVERITY_ERROR) >= 0) return "wrong";
        return severity.equals(FacesMessage.SEVERITY_WARN) ? "warn" : "good";
    }
}
