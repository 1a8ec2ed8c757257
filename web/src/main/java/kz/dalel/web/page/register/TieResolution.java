package kz.dalel.web.page.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.independence.IndependenceDesk;
import kz.dalel.kernel.Mandatory;

/** Says why a tie bars its officer no longer. */
@Named
@ViewScoped
public class TieResolution extends RegisterForm {
    private static final long serialVersionUID = 1L;

    @Inject
    IndependenceDesk desk;

    private Long tie;
    private String reason;

    public String take() {
        desk.resolve(Mandatory.value("tie.which", tie), reason);
        return anew("ties", null, "tie.resolution.done");
    }

    public Long getTie() {
        return tie;
    }

    public void setTie(Long tie) {
        this.tie = tie;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
