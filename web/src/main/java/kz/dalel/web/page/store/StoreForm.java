package kz.dalel.web.page.store;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Rehash;
import kz.dalel.exhibit.Reread;
import kz.dalel.web.language.Words;

/** What all forms of the store have in common: which object was scanned, and where they lead afterwards. */
public abstract class StoreForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    StorePage page;

    @Inject
    Words words;

    @Inject
    Rehash rehash;

    protected ExhibitNumber number() {
        return new ExhibitNumber(page.getScan());
    }

    protected StorePage page() {
        return page;
    }

    /** The bytes are read anew before the transaction of the act begins. */
    protected Reread reread() {
        return rehash.read(List.of(number()));
    }

    /** Shows the object anew with these words, by a redirect: a reload does nothing twice. */
    protected String anew(String key) {
        return anew(key, page.getScan());
    }

    /** The same of an object that was not the scanned one. */
    protected String anew(String key, String number) {
        String said = words.of(key, number);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, said));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/app/store.xhtml?faces-redirect=true&scan=" + number;
    }
}
