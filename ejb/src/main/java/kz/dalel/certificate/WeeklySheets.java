package kz.dalel.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.dalel.document.Leaf;
import kz.dalel.document.Press;
import kz.dalel.document.Wordbook;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.transparency.SealBook;
import kz.dalel.transparency.SealedLog;

/**
 * Sheets of weeks: the last checkpoint that was sealed before a week ended, for the file. What is on it is public. Printed
 * again years later it says the same, but for the line that tells when it was printed.
 */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WeeklySheets {
    /** How many witnesses there is room for. */
    private static final List<Integer> ROOMS = List.of(14, 10, 6, 3, 1);

    @Inject
    SealBook seals;

    @Inject
    Matters matters;

    @Inject
    Time time;

    /** The week that ended last. */
    public Week last() {
        return new Week(time.today()).before();
    }

    /** The weeks for which there are sheets begin with that of this day; none while the log is empty. */
    public Optional<LocalDate> firstDay() {
        return seals.beginning().map(at -> at.atZone(Time.ASTANA).toLocalDate());
    }

    /** The sheet of the week, one page of PDF/A-2b in kk, ru or en; that of a week that has not ended says so. */
    public byte[] of(Week week, String language) {
        Wordbook words = Wordbook.of(SheetLayout.WORDS, language);
        Instant now = time.instant();
        if (week.begins().isAfter(now)) throw Refusal.invalid("sheet.future", week);
        boolean ended = !week.ends().isAfter(now);
        SealedLog log = seals.by(ended ? week.ends() : now);
        SheetLayout.Names named = new SheetLayout.Names(
                matters.center(week.sunday(), words), matters.agencies(log, week.sunday(), words));
        Optional<SealedLog> before = seals.before(week.begins());
        return Press.onOnePage(leaves(new SheetLayout(words, week, log, before, named, ended, now)));
    }

    static List<Supplier<Leaf>> leaves(SheetLayout layout) {
        return ROOMS.stream()
                .map(room -> (Supplier<Leaf>) () -> layout.leaf(room))
                .toList();
    }
}
