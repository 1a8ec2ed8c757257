package kz.dalel.examination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Roles;
import kz.dalel.method.FitMethod;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestNumber;

/** Where an expert takes further methods and tools into his examination, from the registers alone. */
@Stateless
@RolesAllowed(Roles.EXPERT)
public class Equipment {
    @Inject
    Bench bench;

    @Inject
    Kit kit;

    @Inject
    CustodyLog custody;

    /** Adds a tool, or another version of one; refused unless the register shows it as verified today. */
    public void take(RequestNumber number, ToolChoice choice) {
        bench.write(number);
        Tool taken = kit.take(number, choice.checked());
        custody.append(act("examination.toolTaken", number)
                .because("verified " + taken.verifiedOn())
                .detail("register", taken.tool())
                .detail("tool", taken.label()));
    }

    /**
     * Adds a method, or another version of one; refused unless the register shows it as approved today, and without a justification
     * where it stands outside the state register (Law No 44-VI, art. 10).
     */
    public void take(RequestNumber number, MethodChoice choice) {
        bench.write(number);
        MethodChoice said = choice.checked();
        FitMethod taken = kit.take(number, said);
        custody.append(act("examination.methodTaken", number)
                .because(said.justification() == null ? "state register" : said.justification())
                .detail("method", taken.code())
                .detail("version", taken.number())
                .detail("stateRegister", taken.stateRegister()));
    }

    private static Act act(String action, RequestNumber number) {
        return Act.onRequest(action, number.text()).as(Roles.EXPERT).capacity(Capacity.EXPERT.word());
    }
}
