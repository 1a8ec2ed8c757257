package kz.dalel.web.page.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.readiness.Readiness;
import kz.dalel.readiness.ReadinessLine;
import kz.dalel.readiness.ReadinessLine.State;
import kz.dalel.web.page.request.RequestPage;

/** The requirements that apply to the case on the page, {@code #{readinessPart}}: what is open first, then the rest as it stands. */
@Named
@RequestScoped
public class ReadinessPart {
    @Inject
    RequestPage page;

    @Inject
    Readiness readiness;

    private List<ReadinessLine> all;

    /** What is to be done now. */
    public List<ReadinessLine> getOpen() {
        return in(State.OPEN);
    }

    public List<ReadinessLine> getMet() {
        return in(State.MET);
    }

    /** What comes later. */
    public List<ReadinessLine> getLater() {
        return in(State.LATER);
    }

    private List<ReadinessLine> in(State state) {
        if (all == null) all = readiness.of(page.number());
        return all.stream().filter(line -> line.state() == state).toList();
    }
}
