package kz.dalel.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import kz.dalel.web.language.Words;

/** Leads on after an act, with its words; by a redirect, so that a reload does nothing twice. */
@RequestScoped
public class Told {
    @Inject
    Words words;

    /** To the page, such as {@code /app/sealing.xhtml}, about the case; about none when it is null. */
    public String at(String page, String number, String key, Object... args) {
        String said = words.of(key, args);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, said));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return page + "?faces-redirect=true" + (number == null ? "" : "&number=" + number);
    }
}
