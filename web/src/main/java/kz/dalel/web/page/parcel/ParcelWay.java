package kz.dalel.web.page.parcel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import kz.dalel.web.language.Words;

/** Leads to a parcel after an act, with its words. */
@RequestScoped
public class ParcelWay {
    @Inject
    Words words;

    /** By a redirect: a reload does nothing twice. */
    public String to(long parcel, String key) {
        String said = words.of(key, Long.toString(parcel));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, said));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/app/parcel.xhtml?faces-redirect=true&id=" + parcel;
    }
}
