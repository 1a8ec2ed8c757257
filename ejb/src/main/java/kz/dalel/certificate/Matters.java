package kz.dalel.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.dalel.agency.Letterhead;
import kz.dalel.document.Facts;
import kz.dalel.document.Wordbook;
import kz.dalel.exhibit.ExhibitLine;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.ExhibitSheet;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.kernel.Time;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.RequestSheet;
import kz.dalel.transparency.SealedLog;
import kz.dalel.transparency.WitnessLine;

/** Reads what certificates are about, for those who take part in the case; bodies by the names of their day. */
@Stateless
@RolesAllowed("**")
public class Matters {
    @Inject
    Cases cases;

    @Inject
    Exhibits exhibits;

    @Inject
    Letterhead letterhead;

    /** The exhibit, not found for those to whom it does not show. */
    public Matter of(ExhibitNumber number, Wordbook words) {
        ExhibitSheet exhibit = exhibits.sheet(number);
        RequestSheet request = cases.request(new RequestNumber(exhibit.request()));
        ExhibitSheet.File file = exhibit.file();
        Facts.Collected about = new Facts.Collected().add(words.word("exhibit"), number + " " + exhibit.name());
        about(request, words, about);
        String name = file.sha256() == null
                ? words.word("file.none")
                : words.sentence("file.named", file.name(), file.size());
        about.add(words.word("file"), name);
        List<Matter.Digest> digests = file.sha256() == null
                ? List.of()
                : List.of(new Matter.Digest(words.word("file.digest"), file.sha256()));
        return new Matter(
                "exhibit",
                number.text(),
                masthead(request, words),
                about.facts().facts(),
                digests);
    }

    /** The case with its objects. */
    public Matter of(RequestNumber number, Wordbook words) {
        RequestSheet request = cases.request(number);
        Facts.Collected about = new Facts.Collected();
        about(request, words, about);
        List<Matter.Digest> digests = new ArrayList<>();
        RequestSheet.ResolutionSheet act = request.resolution();
        if (act != null && act.sha256() != null) digests.add(new Matter.Digest(words.word("act"), act.sha256()));
        List<ExhibitLine> objects = exhibits.of(number);
        about.add(words.word("objects"), objects.size());
        for (ExhibitLine object : objects)
            if (object.sha256() != null) digests.add(new Matter.Digest(object.number(), object.sha256()));
        return new Matter(
                "request",
                number.text(),
                masthead(request, words),
                about.facts().facts(),
                digests);
    }

    /** Who signed the checkpoint: the body by its name of that day, the name of its key, and when. */
    public List<String> signers(SealedLog log, Wordbook words) {
        return log.signers().stream().map(signer -> signer(signer, words)).toList();
    }

    /** The Center by its name of that day. */
    public String center(LocalDate day, Wordbook words) {
        return letterhead.center(day, words.language());
    }

    /** The bodies that run the witnesses, by the code of each and in the name of that day. */
    public Map<String, String> agencies(SealedLog log, LocalDate day, Wordbook words) {
        return log.witnesses().stream()
                .map(WitnessLine::agency)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(code -> code, code -> letterhead.body(code, day, words.language())));
    }

    private String signer(SealedLog.Signer signer, Wordbook words) {
        LocalDate day = signer.at().atZone(Time.ASTANA).toLocalDate();
        String name = signer.agency() == null
                ? words.sentence("signer.foreign", signer.name())
                : letterhead.body(signer.agency(), day, words.language());
        return words.sentence("signer", name, words.moment(signer.at()));
    }

    private void about(RequestSheet request, Wordbook words, Facts.Collected about) {
        Locale language = words.language();
        about.add(words.word("request"), request.number())
                .add(words.word("case"), request.caseNumber())
                .add(words.word("appointing"), letterhead.body(request.appointingBody(), letterhead.today(), language));
    }

    private List<String> masthead(RequestSheet request, Wordbook words) {
        LocalDate today = letterhead.today();
        if (request.site() == null) return List.of(letterhead.center(today, words.language()));
        return List.of(
                letterhead.center(request.site(), today, words.language()),
                letterhead.body(request.site(), today, words.language()));
    }
}
