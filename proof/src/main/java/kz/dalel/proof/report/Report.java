package kz.dalel.proof.report;

import java.util.ArrayList;
import java.util.List;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;

/** What a check found, line by line. */
public final class Report {
    private final List<Line> lines = new ArrayList<>();

    public void add(Finding finding, Object... facts) {
        lines.add(new Line(finding.verdict(), finding.key(), List.of(facts)));
    }

    public void add(NotProved fault) {
        Verdict verdict = fault.fault().isUnreadable() ? Verdict.UNREADABLE : Verdict.FALSE;
        lines.add(new Line(verdict, fault.fault().key(), fault.facts()));
    }

    public void add(Fault fault, Object... facts) {
        add(new NotProved(fault, facts));
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** What is false outweighs what cannot be read, and that what is merely not proved. */
    public Outcome outcome() {
        if (has(Verdict.FALSE)) return Outcome.SOMETHING_FALSE;
        if (has(Verdict.UNREADABLE)) return Outcome.UNREADABLE;
        return has(Verdict.OPEN) ? Outcome.NOT_ALL_PROVED : Outcome.ALL_PROVED;
    }

    private boolean has(Verdict verdict) {
        return lines.stream().anyMatch(line -> line.verdict() == verdict);
    }
}
