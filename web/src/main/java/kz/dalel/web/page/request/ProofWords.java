package kz.dalel.web.page.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import kz.dalel.custody.HistoryLine;
import kz.dalel.kernel.Roles;
import kz.dalel.transparency.LogSheet;
import kz.dalel.transparency.ReadSide;
import kz.dalel.web.language.Words;
import kz.dalel.web.session.Account;

/** Tells how an entry is proved: its place in the public log, and how many others have signed for it. */
@RequestScoped
public class ProofWords {
    @Inject
    ReadSide log;

    @Inject
    Words words;

    @Inject
    Account account;

    private LogSheet sheet;

    /** Whoever may ask for an erasure is told by which number he does. */
    String of(HistoryLine line) {
        String place = place(line);
        return account.hasAny(Roles.HEAD, Roles.ARCHIVIST)
                ? place + " · " + words.of("custody.entry", Long.toString(line.entry()))
                : place;
    }

    private String place(HistoryLine line) {
        if (line.index() == null) return words.of("custody.proof.waits");
        long signed = sheet().witnesses().stream()
                .filter(witness -> witness.size() > line.index())
                .count();
        return signed == 0
                ? words.of("custody.proof.placed", line.index())
                : words.of("custody.proof.sealed", line.index(), signed);
    }

    private LogSheet sheet() {
        if (sheet == null) sheet = log.sheet();
        return sheet;
    }
}
