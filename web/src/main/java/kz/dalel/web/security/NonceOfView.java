package kz.dalel.web.security;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Tells a restored view the nonce that {@link FreshNonce} gave its request, where PrimeFaces looks for it. */
public class NonceOfView implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot view = faces.getViewRoot();
        Object nonce = faces.getExternalContext().getRequestMap().get(FreshNonce.NAME);
        if (view != null && nonce != null && faces.isPostback())
            view.getViewMap().put(FreshNonce.NAME, nonce);
    }
}
