package kz.dalel.workflows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.dalel.agreement.AgreementLedger;
import kz.dalel.agreement.Apart;
import kz.dalel.agreement.EngineCheck;
import kz.dalel.agreement.Stood;

/** Holds requests against the engine's processes, some hundred at a time, by the rule of {@link Waits}. */
@ApplicationScoped
class EngineAgreement implements EngineCheck {
    private static final int PAGE = 500;

    /** Under which name the engine looks at all requests; no request has it as its number. */
    private static final String SELF = "agreement";

    @Inject
    AgreementLedger ledger;

    @Inject
    Seats seats;

    @Override
    public void compare() {
        as(SELF, () -> {
            List<Apart> apart = new ArrayList<>();
            long requests = requests(apart);
            processes(apart);
            ledger.found(requests, apart);
            return null;
        });
    }

    private long requests(List<Apart> apart) {
        long seen = 0;
        List<Stood> page = ledger.after("", PAGE);
        while (!page.isEmpty()) {
            Map<String, List<String>> found =
                    seats.of(page.stream().map(Stood::number).toList());
            for (Stood one : page)
                if (!Waits.agree(one.state(), one.sent(), found.getOrDefault(one.number(), List.of())))
                    again(one.number()).ifPresent(apart::add);
            seen += page.size();
            page = ledger.after(page.get(page.size() - 1).number(), PAGE);
        }
        return seen;
    }

    private void processes(List<Apart> apart) {
        List<String> page = seats.keysAfter("", PAGE);
        while (!page.isEmpty()) {
            for (String spare : ledger.withoutRequest(page)) apart.add(new Apart(spare, null, "process"));
            page = seats.keysAfter(page.get(page.size() - 1), PAGE);
        }
    }

    private Optional<Apart> again(String number) {
        return as(number, () -> seats.held(number));
    }

    private static <T> T as(String who, Callable<T> work) {
        try {
            return EngineIdentity.call(who, work);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
