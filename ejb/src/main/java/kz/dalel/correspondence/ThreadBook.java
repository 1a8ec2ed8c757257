package kz.dalel.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestNumber;

/** Keeps the threads of all cases. Called by services only. */
@ApplicationScoped
class ThreadBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    Instant instant() {
        return time.instant();
    }

    /** In which role the caller writes from this side. */
    String role(Side side) {
        return side.role(caller.actor().roles());
    }

    long keep(RequestNumber number, Side side, MessageForm form, String sha256) {
        ThreadMessage message =
                new ThreadMessage(number, side, form, sha256, caller.actor().id(), time.instant());
        em.persist(message);
        return message.id();
    }

    /** Refused unless it is a question to this side in this case. */
    void demandQuestion(RequestNumber number, Side side, long id) {
        ThreadMessage question = em.find(ThreadMessage.class, id);
        if (question == null || !question.asks(number, side)) throw Refusal.notFound("thread.noQuestion");
    }
}
