package kz.dalel.web.refusal;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Refusal;
import kz.dalel.web.language.Language;

/**
 * A refused action shows the page again with the reason and with all that was typed; a page that may not be shown at all
 * becomes the error page of its kind. Page beans catch nothing.
 */
class RefusalHandler extends ExceptionHandlerWrapper {
    /** Request attribute: the words for the error page. */
    static final String WORDS = "dalel.refusal.words";

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
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        List<String> words = Refusals.words(refusal, Language.of(request));
        if (faces.isPostback() && what.getPhaseId() != PhaseId.RENDER_RESPONSE) {
            new Places(faces, Language.of(request)).tell(refusal);
            faces.validationFailed();
        } else {
            request.setAttribute(WORDS, words);
            show(refusal, faces);
        }
    }

    private static void show(Refusal refusal, FacesContext faces) {
        int status =
                switch (refusal.kind()) {
                    case NOT_FOUND -> 404;
                    case FORBIDDEN -> 403;
                    default -> 409;
                };
        try {
            faces.getExternalContext().responseSendError(status, null);
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }
}
