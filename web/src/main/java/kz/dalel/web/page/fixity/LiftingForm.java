package kz.dalel.web.page.fixity;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.dalel.fixity.LiftingDesk;
import kz.dalel.kernel.Mandatory;
import kz.dalel.web.language.Words;

/** An alarm is lifted with a reason. */
@Named
@ViewScoped
public class LiftingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    LiftingDesk desk;

    @Inject
    Words words;

    private Long alarm;
    private String reason;

    /** Lifts, and shows the store anew by a redirect. */
    public String take() {
        desk.lift(Mandatory.value("fixity.alarm", alarm), reason);
        String said = words.of("fixity.lifted");
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, said));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/app/fixity.xhtml?faces-redirect=true";
    }

    public Long getAlarm() {
        return alarm;
    }

    public void setAlarm(Long alarm) {
        this.alarm = alarm;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
