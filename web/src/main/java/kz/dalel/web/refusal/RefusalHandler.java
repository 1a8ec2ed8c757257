package kz.dalel.web.refusal;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import kz.dalel.kernel.Refusal;
import kz.dalel.web.language.Language;

/**
 * A refused action shows the page again with the reason and with all that was typed; a page that may not be shown at all
 * becomes the error page of its kind. Page beans catch nothing.
 */
class RefusalHandler extends ExceptionHandlerWrapper {
    RefusalHandler(ExceptionHandler next) {
        super(next);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> thrown =
                getUnhandledExceptionQueuedEvents().iterator();
        while (thrown.hasNext()) {
            ExceptionQueuedEventContext what = thrown.next().getContext();
            Optional<Refusal> refusal = Refusals.in(what.getException());
            if (refusal.isEmpty()) continue;
            tell(refusal.get(), what);
            thrown.remove();
        }
        getWrapped().handle();
    }

    private static void tell(Refusal refusal, ExceptionQueuedEventContext what) {
        FacesContext faces = what.getContext();
        if (refusal.kind() == Refusal.Kind.STEP_UP) {
            askForSecondFactor(faces.getExternalContext());
            faces.responseComplete();
        } else if (faces.isPostback() && what.getPhaseId() != PhaseId.RENDER_RESPONSE) {
            HttpServletRequest request =
                    (HttpServletRequest) faces.getExternalContext().getRequest();
            new Places(faces, Language.of(request)).tell(refusal);
            faces.validationFailed();
        } else {
            show(refusal, faces.getExternalContext());
            faces.responseComplete();
        }
    }

    /** What was sent is kept; the page that follows leads to the second factor and sends it again. */
    private static void askForSecondFactor(ExternalContext call) {
        String kept = KeptForms.keep((HttpServletRequest) call.getRequest());
        try {
            call.redirect(call.getRequestContextPath() + "/app/confirm.xhtml?form=" + kept);
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void show(Refusal refusal, ExternalContext call) {
        try {
            RefusedCall.end((HttpServletRequest) call.getRequest(), (HttpServletResponse) call.getResponse(), refusal);
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
