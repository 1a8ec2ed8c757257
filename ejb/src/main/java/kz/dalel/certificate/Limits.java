package kz.dalel.certificate;

import java.util.ArrayList;
import java.util.List;
import kz.dalel.document.Wordbook;
import kz.dalel.proof.Entry;

/** What a certificate does not prove, in sentences that are counted. */
final class Limits {
    private final CertificateLayout layout;
    private final Wordbook words;
    private final Told told;

    Limits(CertificateLayout layout) {
        this.layout = layout;
        words = layout.words();
        told = layout.told();
    }

    List<String> lines(int room) {
        List<String> lines = new ArrayList<>();
        lines.add(words.word(layout.matter().kind() + ".limit.before"));
        lines.add(words.word("limit.truth"));
        lines.add(words.word("limit.opinion"));
        lines.add(words.word("limit.complete"));
        lines.add(erased(room));
        lines.add(words.sentence("limit.after", words.moment(layout.log().at())));
        if (told.waiting() > 0) lines.add(words.sentence("limit.waiting", told.waiting()));
        unsealed(lines);
        differing(lines);
        List<String> numbered = new ArrayList<>();
        for (String line : lines) numbered.add(numbered.size() + 1 + ". " + line);
        return numbered;
    }

    private String erased(int room) {
        if (told.erased() == 0) return words.word("limit.erased.none");
        List<String> acts = told.erasures().stream()
                .map(act -> words.sentence("limit.erased.act", act.number(), words.day(act.date())))
                .toList();
        if (acts.isEmpty()) return words.sentence("limit.erased.unsaid", told.erased());
        return words.sentence("limit.erased", told.erased(), Room.listed(acts, room, words));
    }

    private void unsealed(List<String> lines) {
        if (layout.log().quorum() == 0) lines.add(words.word("limit.noWitness"));
        else if (!layout.log().sealed())
            lines.add(words.sentence(
                    "limit.unsealed", layout.signers().size(), layout.log().quorum()));
    }

    private void differing(List<String> lines) {
        List<Entry> differing = told.differing();
        if (differing.isEmpty()) return;
        Entry last = differing.get(differing.size() - 1);
        lines.add(words.sentence("limit.differing", differing.size(), words.moment(last.time())));
    }
}
