package kz.dalel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Time;
import org.junit.jupiter.api.Test;

/** What becomes of a letter: nothing is written where nothing waits, and what fails is tried later and later, then given up. */
class PostOfficeTest {
    private final List<String> done = new ArrayList<>();

    private final PostOffice office =
            new PostOffice(new MailSettings(), new Remembering(done), new Carrier(), new Time());

    @Test
    void nothing_is_written_where_everything_was_read_meanwhile() {
        assertThat(office.see(mail(Optional.of("inv@example.kz"), 0, 1))).isEmpty();
        assertThat(done).containsExactly("sent");
    }

    @Test
    void who_has_no_address_any_more_is_not_written_to() {
        assertThat(office.see(mail(Optional.empty(), 1, 1))).isEmpty();
        assertThat(done).containsExactly("given up");
    }

    /** No server is named in this test, so each letter fails. */
    @Test
    void what_fails_is_tried_again_and_given_up_in_the_end() {
        for (int tries : new int[] {1, 2, 3, PostOffice.MOST_TRIES - 1, PostOffice.MOST_TRIES})
            assertThat(office.see(mail(Optional.of("inv@example.kz"), 1, tries)))
                    .isPresent();
        assertThat(done).containsExactly("later 1", "later 2", "later 4", "later 60", "given up");
    }

    private static DueMail mail(Optional<String> address, long unread, int tries) {
        return new DueMail(7, address, "ru", unread, tries);
    }

    /** A ledger that remembers what it was told, and writes nothing. */
    private static final class Remembering extends MailLedger {
        private final List<String> done;

        Remembering(List<String> done) {
            this.done = done;
        }

        @Override
        public void sent(long id) {
            done.add("sent");
        }

        @Override
        public void later(long id, Duration pause, String trouble) {
            done.add("later " + pause.toMinutes());
        }

        @Override
        public void giveUp(long id, String trouble) {
            done.add("given up");
        }
    }
}
