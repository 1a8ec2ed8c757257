package kz.dalel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.request.Capacity;
import kz.dalel.request.ClockRang;
import kz.dalel.request.State;
import kz.dalel.request.Step;
import kz.dalel.request.StepTaken;

/** Rings for whoever has to act after a step, for whoever is told of it, and when a clock is about to end. */
@ApplicationScoped
class StepBell {
    @Inject
    Calls calls;

    @Inject
    Time time;

    void taken(@Observes StepTaken taken) {
        turn(taken);
        Step step = taken.step();
        if (Telling.isMotion(step))
            calls.everybody(notice(NoticeKind.MOTION, taken), Set.of(Capacity.APPOINTING), Set.of());
        if (Telling.tellsTheAppointing(step))
            calls.everybody(notice(NoticeKind.TOLD, taken), Set.of(Capacity.APPOINTING), Set.of());
        if (Telling.tellsTheStudy(step))
            calls.everybody(notice(NoticeKind.TOLD, taken), Telling.STUDY, Telling.STUDY_ROLES);
        if (step == Step.WITHDRAWAL)
            calls.everybody(notice(NoticeKind.TOLD, taken), Set.of(Capacity.ADVISER), Set.of());
        if (step == Step.SUBMISSION && calls.isUrgentAtNight(taken.request(), taken.at()))
            calls.duty(notice(NoticeKind.URGENT, taken));
    }

    /** The term of the examination is the expert's matter, that for advice the adviser's; all clocks are the registry's. */
    void rang(@Observes ClockRang rang) {
        NoticeKind kind = rang.ended() ? NoticeKind.TERM_ENDED : NoticeKind.TERM_NEAR;
        Notice notice =
                new Notice(kind, rang.request(), rang.clock(), time.instant()); // one: a head who advises is told once
        if (rang.clock().equals("T7")) calls.everybody(notice, Set.of(Capacity.ADVISER), Set.of());
        boolean study = rang.clock().equals("T1");
        calls.everybody(
                notice,
                study ? Telling.STUDY : Set.of(Capacity.REGISTRY),
                study ? Telling.STUDY_ROLES : Set.of(Roles.REGISTRAR, Roles.HEAD, Roles.UNIT_HEAD));
    }

    private void turn(StepTaken taken) {
        State now = taken.now();
        boolean another = taken.moves() || taken.step() == Step.ADVISER_NAMING;
        if (!another || now.turn() == null) return;
        Notice notice = new Notice(NoticeKind.TURN, taken.request(), now.name(), taken.at());
        calls.everybody(notice, Set.of(now.turn()), now.roles());
    }

    private static Notice notice(NoticeKind kind, StepTaken taken) {
        return new Notice(kind, taken.request(), taken.step().name(), taken.at());
    }
}
