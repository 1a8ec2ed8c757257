package kz.dalel.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.dalel.assignment.PanelForm;
import kz.dalel.assignment.PanelSheet;
import kz.dalel.assignment.Panels;
import kz.dalel.conclusion.SignatureForm;
import kz.dalel.conclusion.Standing;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestNumber;
import kz.dalel.upload.Stored;

/** Keeps what members say to a version and what they sign. Called by services only. */
@ApplicationScoped
class PanelFile {
    @PersistenceContext
    EntityManager em;

    @Inject
    Panels panels;

    @Inject
    Positions positions;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /** The panel; refused where one expert examines, for who has no place on it, and for the coordinator. */
    PanelSheet demandMember(RequestNumber number) {
        PanelSheet panel = panels.of(number);
        String self = caller.actor().id();
        if (!panel.several()) throw Refusal.conflict("panel.oneExpert");
        if (panel.seat(self).isEmpty()) throw Refusal.forbidden("panel.notMember");
        if (panel.isLedBy(self)) throw Refusal.forbidden("panel.coordinator");
        return panel;
    }

    /** Writes down the caller's word on the version. */
    Concurrence say(RequestNumber number, Standing draft, ConcurrenceForm said) {
        Number last = (Number) em.createNativeQuery(
                        "select coalesce(max(ordinal), 0) from concurrence where request = ?1 and version = ?2 and"
                                + " member = ?3")
                .setParameter(1, number.text())
                .setParameter(2, draft.version())
                .setParameter(3, caller.actor().id())
                .getSingleResult();
        Concurrence.Key key =
                new Concurrence.Key(number, draft.version(), caller.actor().id(), last.intValue() + 1);
        Concurrence word = new Concurrence(key, said, draft.contentSha256(), time.instant());
        em.persist(word);
        return word;
    }

    /** The caller's newest word on the version. */
    Position position(RequestNumber number, Standing version) {
        return positions.of(number, version.version()).stream()
                .filter(said -> said.member().equals(caller.actor().id()))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("panel.saidNothing"));
    }

    /** What it is that he signs, in an examination of this form. */
    static Subject subject(PanelForm form, Position position) {
        if (!position.agrees()) return Subject.OPINION;
        return form == PanelForm.COMPLEX ? Subject.PART : Subject.CONCLUSION;
    }

    /** Puts the caller's signature under the version; refused when it is there already. */
    void sign(RequestNumber number, int version, Subject subject, SignatureForm form, Stored scan) {
        em.persist(new MemberSignature(key(number, version), subject, form, scan, time.instant()));
    }

    /** Refused when the caller has signed the version already. */
    void demandUnsigned(RequestNumber number, int version) {
        if (em.find(MemberSignature.class, key(number, version)) != null)
            throw Refusal.conflict("panel.signedAlready", version);
    }

    private MemberSignature.Key key(RequestNumber number, int version) {
        return new MemberSignature.Key(number, version, caller.actor().id());
    }

    /** Who besides the coordinator has not said yet how he stands to the version. */
    List<PanelSheet.Seat> silent(RequestNumber number, int version) {
        List<String> heard =
                positions.of(number, version).stream().map(Position::member).toList();
        return others(number).stream()
                .filter(seat -> !heard.contains(seat.officer()))
                .toList();
    }

    /** Who besides the coordinator has not signed the version. */
    List<PanelSheet.Seat> unsigned(RequestNumber number, int version) {
        List<String> signed = positions.signed(number, version).stream()
                .map(Positions.Signed::member)
                .toList();
        return others(number).stream()
                .filter(seat -> !signed.contains(seat.officer()))
                .toList();
    }

    private List<PanelSheet.Seat> others(RequestNumber number) {
        PanelSheet panel = panels.of(number);
        if (!panel.several()) return List.of();
        return panel.seats().stream()
                .filter(seat -> !panel.isLedBy(seat.officer()))
                .toList();
    }
}
