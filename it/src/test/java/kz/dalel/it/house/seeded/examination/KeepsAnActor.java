package kz.dalel.it.house.seeded.examination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.dalel.kernel.Actor;

/** Broken: three ways to act as somebody else. */
@Stateless
@RolesAllowed("expert")
public class KeepsAnActor {
    @Inject
    Actor injected;

    Optional<Actor> remembered;

    @Inject
    void receive(Actor actor) {
        remembered = Optional.of(actor);
    }

    public String actAs(Actor actor) {
        return own(actor);
    }

    String own(Actor actor) {
        return actor.id();
    }
}
