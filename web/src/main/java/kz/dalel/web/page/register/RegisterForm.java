package kz.dalel.web.page.register;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kz.dalel.web.language.Words;

/** What the forms of the registers have in common: after the act the page comes anew, so that a reload does nothing twice. */
public abstract class RegisterForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Words words;

    /** Whether the form with this id was just sent: it comes unfolded then, with what was typed. */
    public boolean sent(String form) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey(form);
    }

    /** The page anew, with these words on it; {@code code} is the method or tool that it shows, null for all. */
    protected String anew(String page, String code, String key, Object... args) {
        String said = words.of(key, args);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, said));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String shown = code == null ? "" : "&code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
        return "/app/" + page + ".xhtml?faces-redirect=true" + shown;
    }
}
