package kz.dalel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import kz.dalel.correspondence.MessageKind;
import kz.dalel.correspondence.MessageWritten;
import kz.dalel.diary.AppearanceRecorded;
import kz.dalel.emergency.EmergencyOpened;
import kz.dalel.fixity.AlarmRaised;
import kz.dalel.handover.Released;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.request.Capacity;
import kz.dalel.request.CasePassed;
import kz.dalel.visa.Remarked;

/** Rings for what happens beside the steps: objects in transit, alarms, the thread, appearances, emergencies, passing, remarks. */
@ApplicationScoped
class HouseBell {
    private static final String USER = "user:";

    @Inject
    Calls calls;

    @Inject
    Time time;

    /** Somebody from outside has no account to be told by. */
    void released(@Observes Released waits) {
        if (!waits.receiver().startsWith(USER)) return;
        calls.one(
                new Notice(NoticeKind.HANDOVER, waits.request(), waits.exhibit().text(), waits.at()),
                waits.receiver().substring(USER.length()));
    }

    void raised(@Observes AlarmRaised alarm) {
        calls.everybody(
                new Notice(NoticeKind.FIXITY, alarm.request(), alarm.exhibit(), alarm.at()),
                Set.of(Capacity.REGISTRY, Capacity.CUSTODIAN),
                Set.of(Roles.CUSTODIAN, Roles.HEAD, Roles.UNIT_HEAD));
    }

    void written(@Observes MessageWritten message) {
        NoticeKind kind = message.kind() == MessageKind.QUESTION ? NoticeKind.QUESTION : NoticeKind.MESSAGE;
        calls.everybody(
                new Notice(kind, message.request(), message.kind().name(), message.at()),
                message.from().readers(),
                Set.of());
    }

    void recorded(@Observes AppearanceRecorded appearance) {
        calls.one(
                new Notice(
                        NoticeKind.APPEARANCE,
                        appearance.request(),
                        appearance.kind().name(),
                        appearance.at()),
                appearance.officer());
    }

    /** To the appointing person himself: for one without an account nobody of the Center is told. */
    void remarked(@Observes Remarked visa) {
        calls.one(new Notice(NoticeKind.VISA, visa.request(), null, visa.at()), visa.appointing());
    }

    /** Whoever has the case now, and those who have to know whose questions they answer. */
    void passed(@Observes CasePassed passed) {
        Notice notice =
                new Notice(NoticeKind.PASSED, passed.request(), passed.kind().name(), passed.at());
        calls.everybody(notice, Set.of(Capacity.APPOINTING), Set.of());
        calls.everybody(notice, Telling.STUDY, Telling.STUDY_ROLES);
    }

    /** The agency of the case and the heads have to hear of it. */
    void opened(@Observes EmergencyOpened opened) {
        Notice notice = new Notice(NoticeKind.EMERGENCY, opened.request(), null, time.instant());
        calls.everybody(notice, Set.of(Capacity.APPOINTING), Set.of());
        calls.everybody(notice, Set.of(Capacity.REGISTRY), Set.of(Roles.HEAD));
    }
}
