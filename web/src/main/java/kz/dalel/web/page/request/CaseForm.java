package kz.dalel.web.page.request;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.web.language.Words;

/** What all forms on the page of a case have in common: which case it is, and where they lead when the step was taken. */
public abstract class CaseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RequestPage page;

    @Inject
    Words words;

    /** The case on whose page the form stands. */
    protected RequestNumber number() {
        return page.number();
    }

    protected RequestPage page() {
        return page;
    }

    /** The words of the key. */
    protected String words(String key, Object... args) {
        return words.of(key, args);
    }

    /** Shows the case anew, by a redirect: a reload takes no step twice. */
    protected String taken(Step step) {
        return anew(words.of("step.taken." + step.name()));
    }

    /** Shows the case anew with these words. */
    protected String anew(String said) {
        leave(said);
        return "/app/request.xhtml?faces-redirect=true&number=" + number();
    }

    /** Shows the reader's work with these words: the case is no longer his. */
    protected String toWork(String said) {
        leave(said);
        return "/app/work.xhtml?faces-redirect=true";
    }

    /** Says these words on the page that is open: what was typed in its other fields stays. */
    protected static void tell(String said) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, said));
    }

    private static void leave(String said) {
        tell(said);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }
}
