package kz.dalel.independence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.agency.People;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Statement;
import kz.dalel.kernel.Time;

/**
 * Where it is written down what ties officers to a side, by themselves or by quality and heads, and where another of these says
 * that it does so no longer.
 */
@Stateless
@RolesAllowed({Roles.QUALITY, Roles.HEAD, Roles.EXPERT, Roles.REVIEWER, Roles.SPECIALIST})
public class IndependenceDesk {
    @Inject
    Ties ties;

    @Inject
    People people;

    @Inject
    CustodyLog custody;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /** All that the caller is told of, also what is resolved, the newest first: of everybody for quality and heads, else his own. */
    public List<Tie> ties() {
        return ties.all();
    }

    /**
     * Writes a tie down: from then on it bars the officer in what it touches (CPC art. 93). Experts write down their own;
     * quality and heads those of anybody.
     *
     * @return its number
     */
    public long record(TieForm said) {
        TieForm form = said.complete(self());
        if (!form.officer().equals(self()) && !isKeeper()) throw Refusal.forbidden("tie.notYours");
        if (form.body() != null) people.body(form.body());
        OfficerTie tie = ties.keep(new OfficerTie(form, self(), time.instant()));
        custody.append(Act.onPerson("officer.tied", form.officer())
                .as(role())
                .because(form.ground())
                .detail("tie", tie.id())
                .detail("kind", form.kind())
                .detail("firstDay", form.firstDay())
                .detail("lastDay", form.lastDay()));
        return tie.id();
    }

    /** Says why a tie bars its officer no longer; refused to himself and to whoever recorded it. */
    @RolesAllowed({Roles.QUALITY, Roles.HEAD})
    public void resolve(long id, String reason) {
        String why = Statement.of("tie.resolution", reason, Statement.PARAGRAPH);
        OfficerTie tie = ties.find(id);
        tie.resolve(why, self(), time.instant());
        custody.append(Act.onPerson("officer.untied", tie.officer())
                .as(role())
                .because(why)
                .detail("tie", id));
    }

    private String self() {
        return caller.actor().id();
    }

    private boolean isKeeper() {
        return caller.actor().has(Roles.QUALITY) || caller.actor().has(Roles.HEAD);
    }

    private String role() {
        return Stream.of(Roles.QUALITY, Roles.HEAD, Roles.EXPERT, Roles.REVIEWER, Roles.SPECIALIST)
                .filter(caller.actor()::has)
                .findFirst()
                .orElseThrow();
    }
}
