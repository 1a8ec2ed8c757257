package kz.dalel.interruption;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;

/** Where the appointing body is told which expert was chosen (CPC art. 276): T2 ends. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.HEAD, Roles.UNIT_HEAD})
public class NoticeDesk {
    @Inject
    RequestDesk desk;

    @Inject
    Admission admission;

    @Inject
    CustodyLog custody;

    /** Records how it was told; refused while nobody is assigned. */
    public void tell(RequestNumber number, Told said) {
        Told told = said.checked();
        String role = desk.advance(number, Step.EXPERT_NOTICE, told);
        List<String> experts = admission.parties(number, Capacity.EXPERT);
        if (experts.isEmpty()) throw Refusal.conflict("notice.nobodyAssigned");
        custody.append(Act.onRequest("request.expertTold", number.text())
                .as(role)
                .because(told.reference())
                .detail("way", told.way())
                .detail("expert", String.join(" ", experts)));
    }

    /** How it was told: the way, and number and date of the letter or who took the call. */
    public record Told(Way way, String reference) {
        /** By which way. */
        public enum Way {
            SYSTEM,
            LETTER,
            CALL
        }

        Told checked() {
            return new Told(Mandatory.value("notice.way", way), Mandatory.text("notice.reference", reference));
        }
    }
}
