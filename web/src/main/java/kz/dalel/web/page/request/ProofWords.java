package kz.dalel.web.page.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.custody.HistoryLine;
import kz.dalel.transparency.LogSheet;
import kz.dalel.transparency.ReadSide;
import kz.dalel.transparency.WitnessLine;
import kz.dalel.web.language.Words;
import kz.dalel.web.page.cases.BodyNames;

/** Tells how an entry is proved: its place in the public log, and who else has signed for it. */
@RequestScoped
public class ProofWords {
    @Inject
    ReadSide log;

    @Inject
    Words words;

    @Inject
    BodyNames bodies;

    private LogSheet sheet;

    String of(HistoryLine line) {
        if (line.index() == null) return words.of("custody.proof.waits");
        List<String> signers = sheet().witnesses().stream()
                .filter(witness -> witness.size() > line.index())
                .map(this::name)
                .toList();
        return signers.isEmpty()
                ? words.of("custody.proof.placed", line.index())
                : words.of("custody.proof.sealed", line.index(), String.join(", ", signers));
    }

    private String name(WitnessLine witness) {
        return witness.agency() == null ? witness.name() : bodies.of(witness.agency());
    }

    private LogSheet sheet() {
        if (sheet == null) sheet = log.sheet();
        return sheet;
    }
}
