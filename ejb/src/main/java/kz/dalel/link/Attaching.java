package kz.dalel.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Plain;
import kz.dalel.kernel.Refusal;
import kz.dalel.link.LinkBook.Attached;
import kz.dalel.link.LinkBook.Issued;
import kz.dalel.request.DraftWritten;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.upload.Stored;
import kz.dalel.upload.Uploads;

/** Attaches the earlier conclusion to the draft that follows it, in the transaction in which the draft is written. */
@ApplicationScoped
class Attaching {
    @Inject
    LinkBook book;

    @Inject
    Copies copies;

    @Inject
    Uploads uploads;

    @Inject
    CustodyLog custody;

    void written(@Observes DraftWritten written) {
        RequestNumber number = written.request();
        RequestDraft.Previous said = written.draft().previous();
        Optional<LinkSheet.Previous> present = book.previous(number);
        if (said == null || isNothing(said)) {
            if (present.isPresent()) book.detach(number);
            return;
        }
        if (present.filter(before -> same(before, said)).isPresent()) return;
        attach(number, said, present);
    }

    private void attach(RequestNumber number, RequestDraft.Previous said, Optional<LinkSheet.Previous> present) {
        String reasons = text(said.reasons());
        if (text(said.request()) == null) {
            Attached file = sent(number, said, present);
            if (present.isPresent()) book.detach(number);
            book.attach(number, file, reasons, elsewhere(said), null);
            tell(number, file, null);
            return;
        }
        Issued issued = issued(new RequestNumber(said.request().strip()));
        if (present.isPresent()) book.detach(number);
        copies.copy(issued, number);
        book.link(number, issued);
        book.attach(number, issued.file(), reasons, null, issued);
        tell(number, issued.file(), issued);
    }

    private Issued issued(RequestNumber previous) {
        Issued issued = book.issued(previous).orElseThrow(() -> Refusal.notFound("link.noConclusion"));
        copies.demandThere(issued);
        if (!Step.OUTCOME.leavesFrom(issued.state())) throw Refusal.conflict("link.notIssued", previous);
        return issued;
    }

    /** The file from elsewhere: a new one, or the one that is attached already. */
    private Attached sent(RequestNumber number, RequestDraft.Previous said, Optional<LinkSheet.Previous> present) {
        if (text(said.elsewhere()) == null && said.document() == null) throw Refusal.invalid("required.previous");
        if (said.document() == null)
            return present.filter(before -> before.elsewhere() != null)
                    .map(before -> new Attached(before.sha256(), before.name(), before.size()))
                    .orElseThrow(() -> Refusal.invalid("required.previous.document"));
        Stored stored = uploads.claim(said.document(), number.text());
        return new Attached(stored.sha256(), stored.name(), stored.size());
    }

    private void tell(RequestNumber number, Attached file, Issued issued) {
        String role = copies.role(number);
        custody.append(Act.onRequest("request.previousAttached", number.text())
                .as(role)
                .because("previous")
                .after(file.sha256())
                .detail("contentSha256", issued == null ? null : issued.contentSha256()));
        if (issued == null) return;
        custody.append(Act.onConclusion("conclusion.attached", issued.request().text(), issued.version())
                .as(role)
                .because("previous")
                .before(file.sha256()));
    }

    private static boolean isNothing(RequestDraft.Previous said) {
        return Stream.of(said.request(), said.elsewhere(), said.document(), said.reasons())
                .allMatch(each -> text(each) == null);
    }

    private static boolean same(LinkSheet.Previous before, RequestDraft.Previous said) {
        return said.document() == null
                && Objects.equals(before.number(), text(said.request()))
                && Objects.equals(before.reasons(), text(said.reasons()))
                && Objects.equals(before.elsewhere(), before.number() == null ? text(said.elsewhere()) : null);
    }

    private static String elsewhere(RequestDraft.Previous said) {
        if (text(said.elsewhere()) == null) throw Refusal.invalid("required.previous.elsewhere");
        return text(said.elsewhere());
    }

    private static String text(String said) {
        return said == null || Plain.isBlank(said) ? null : said.strip();
    }
}
