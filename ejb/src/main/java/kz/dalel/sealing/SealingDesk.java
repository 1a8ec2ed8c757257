package kz.dalel.sealing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Statement;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.State;

/**
 * Where a case is sealed and unsealed: by the appointing person, before he submits it or later, or by a head of the Center. Sealed,
 * it shows to the persons named on it and to nobody else.
 */
@Stateless
@RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR, Roles.HEAD, Roles.UNIT_HEAD})
public class SealingDesk {
    @Inject
    Seals seals;

    @Inject
    NamedOnes named;

    @Inject
    Staff staff;

    @Inject
    Cases cases;

    @Inject
    CustodyLog custody;

    /** Seals the case; the Center's people whom the form names go on working with it, and who seals it from the Center with them. */
    public void seal(RequestNumber number, SealingForm form) {
        SealingForm said = form.complete();
        State state = cases.request(number).state();
        String role = seals.role(number);
        if (seals.present(number).isPresent()) throw Refusal.conflict("sealing.already", number);
        SealingForm all =
                role.equals(Roles.REQUESTER) ? said : said.with(seals.actor().id());
        staff.demand(number, all.named());
        if (isHere(state, role)) named.admit(number, all.named()); // before the seal shuts the caller's own body out
        Sealing sealing = new Sealing(number, all.ground(), seals.actor().id(), seals.instant());
        seals.put(sealing);
        named.write(sealing, number, all.named());
        custody.append(act("request.sealed", number, role)
                .because(all.ground())
                .detail("named", String.join(" ", all.named())));
    }

    /** Names one more of the Center's people. */
    public void name(RequestNumber number, String officer) {
        State state = cases.request(number).state();
        String role = seals.role(number);
        Sealing sealing = seals.demand(number);
        if (staff.of(number).stream().noneMatch(one -> one.id().equals(officer)))
            throw Refusal.invalid("sealing.notOfTheCenter", officer);
        if (seals.names(sealing, officer)) throw Refusal.conflict("sealing.namedAlready", seals.nameOf(officer));
        if (isHere(state, role)) named.admit(number, List.of(officer));
        named.write(sealing, number, List.of(officer));
        custody.append(
                act("request.sealNamed", number, role).because(sealing.ground()).with("user:" + officer));
    }

    /** Ends that somebody is named, who loses the case with it; refused while nobody else is named in one of his roles that is needed. */
    public void endName(RequestNumber number, String officer, String reason) {
        String why = Statement.of("sealing.reason", reason, Statement.PARAGRAPH);
        cases.demandShown(number);
        String role = seals.role(number);
        List<SealingName> present = seals.names(seals.demand(number));
        SealingName ending = present.stream()
                .filter(name -> name.officer().equals(officer))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("sealing.notNamed"));
        staff.demand(
                number,
                present.stream()
                        .map(SealingName::officer)
                        .filter(other -> !other.equals(officer))
                        .toList());
        ending.end(seals.actor().id(), seals.instant());
        custody.append(act("request.sealNameEnded", number, role).because(why).with("user:" + officer));
        named.dismiss(number, officer); // last: it may be himself
    }

    /** Lifts the seal: the bodies that take part see the case again, and nobody is named on it any more. */
    public void lift(RequestNumber number, String ground) {
        String why = Statement.of("sealing.ground", ground, Statement.PARAGRAPH);
        cases.demandShown(number);
        String role = seals.role(number);
        Sealing sealing = seals.demand(number);
        sealing.lift(why, seals.actor().id(), seals.instant());
        seals.flush();
        custody.append(act("request.sealLifted", number, role).because(why));
        named.endAll(number, seals.names(sealing));
    }

    /** How the case is sealed; not found for those to whom it does not show. */
    @RolesAllowed("**")
    public SealingSheet sheet(RequestNumber number) {
        cases.demandShown(number);
        boolean decides = seals.mayDecide(number);
        return seals.present(number)
                .map(sealing -> new SealingSheet(
                        true,
                        sealing.ground(),
                        seals.nameOf(sealing.sealedBy()),
                        sealing.sealedAt(),
                        present(number, sealing).toList(),
                        decides))
                .orElseGet(() -> new SealingSheet(false, null, null, null, List.of(), decides));
    }

    /** Whom a seal on this case may name, by name; for those who decide on it. */
    public List<SealingSheet.Named> candidates(RequestNumber number) {
        cases.demandShown(number);
        seals.role(number);
        return staff.of(number);
    }

    private Stream<SealingSheet.Named> present(RequestNumber number, Sealing sealing) {
        List<String> officers =
                seals.names(sealing).stream().map(SealingName::officer).toList();
        return staff.of(number).stream().filter(one -> officers.contains(one.id()));
    }

    /** Whether the case is at the Center: an agency's draft is not, and shows to none of its people. */
    private static boolean isHere(State state, String role) {
        return state != State.DRAFT || !role.equals(Roles.REQUESTER);
    }

    private static Act act(String action, RequestNumber number, String role) {
        return Act.onRequest(action, number.text()).as(role);
    }
}
