package kz.dalel.proof.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import kz.dalel.proof.ExampleKeys;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.TestLog;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.tree.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {
    /** The example of the specification. */
    private static final String PUBLISHED =
            """
            old 20852014
            PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
            jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
            5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
            /6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            — example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5Rovnzv++qbSzm9Q=
            """;

    private static final String NOTE =
            """
            dalel.kz/log
            2
            WPO6jPnQuz77y2yS6wJsOfe/xad8+rGJvOjx2O0y2X0=

            — dalel.kz/log sM56bi2CYg6WT6bDHsdrh6Ao/sqOpYUVcIvvluoffTqv2Lbj9oRDAY+Z8bj7/TXJf+qLeXdi28eEJ00sijkw6F72EAs=
            """;

    private final TestLog log = ExampleKeys.exampleLog();

    @Test
    void the_published_submission_is_read_and_written_byte_for_byte() {
        Submission submission = Submission.read(PUBLISHED.getBytes(UTF_8));

        assertThat(submission.old()).isEqualTo(20_852_014);
        assertThat(submission.proof()).hasSize(4);
        assertThat(submission.checkpoint().signatures()).hasSize(2);
        assertThat(submission.bytes()).asString(UTF_8).isEqualTo(PUBLISHED);
    }

    @Test
    void the_first_submission_has_no_proof() {
        Submission first = new Submission(0, List.of(), log.note());

        assertThat(first.bytes()).asString(UTF_8).isEqualTo("old 0\n\n" + NOTE);
        assertThat(Submission.read(first.bytes())).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "old 1",
                "old 1\n\n",
                "old 1\n" + NOTE,
                "old 01\n\n" + NOTE,
                "old -1\n\n" + NOTE,
                "old +1\n\n" + NOTE,
                "old 1234567890123456789\n\n" + NOTE,
                "Old 1\n\n" + NOTE,
                "old 1 \n\n" + NOTE,
                "old 1\r\n\n" + NOTE,
                "\nold 1\n\n" + NOTE,
                "old 1\n1H17wEpfNS8EEcyo3wPDAsewQSLSM1ET3baYdfqhRkI\n\n" + NOTE,
                "old 1\n1H17\n\n" + NOTE,
                "old 1\n\ndalel.kz/log\n2\nWPO6jPnQuz77y2yS6wJsOfe/xad8+rGJvOjx2O0y2X0=\n"
            })
    void what_is_no_submission_is_refused(String body) {
        assertThatThrownBy(() -> Submission.read(body.getBytes(UTF_8))).isInstanceOf(NotProved.class);
    }

    @Test
    void too_many_hashes_and_too_many_bytes_are_refused() {
        String hash = Hash.EMPTY.base64() + "\n";
        String most = "old 1\n" + hash.repeat(63) + "\n" + NOTE;
        String more = "old 1\n" + hash.repeat(64) + "\n" + NOTE;
        byte[] tooLong = ("old 1\n\n" + NOTE + "x".repeat(Submission.MAX_BYTES)).getBytes(UTF_8);

        assertThat(Submission.read(most.getBytes(UTF_8)).proof()).hasSize(63);
        assertThatThrownBy(() -> Submission.read(more.getBytes(UTF_8))).hasMessageContaining("64 hashes");
        assertThatThrownBy(() -> Submission.read(tooLong)).hasMessageContaining("more than 65536 bytes");
        assertThatThrownBy(() -> new Submission(1, Collections.nCopies(64, Hash.EMPTY), log.note()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        byte[] body = ("old 0\n\n" + NOTE).getBytes(UTF_8);
        body[9] = (byte) 0xff;

        assertThatThrownBy(() -> Submission.read(body)).hasMessageContaining("not UTF-8");
    }

    /** Whose sizes other programs accept, and whose not: the table of sigsum's client, and what our pattern adds. */
    @ParameterizedTest
    @CsvSource({
        "409, text/x.tlog.size, 0, 0",
        "409, text/x.tlog.size, 50, 50",
        "409, text/x.tlog.size, 050, -1",
        "409, text/x.tlog.size, -5, -1",
        "409, text/x.tlog.size, 1234567890123456789, -1",
        "409, text/plain, 10, -1",
        "409, text/x.tlog.size; charset=utf8, 51, -1",
        "422, text/x.tlog.size, 50, -1"
    })
    void a_conflict_tells_the_known_size_in_one_form_alone(int status, String type, String body, long known) {
        Answer answer = new Answer(status, type, body + "\n");

        assertThat(answer.known()).isEqualTo(known < 0 ? OptionalLong.empty() : OptionalLong.of(known));
        assertThat(new Answer(status, type, body).known()).isEmpty();
    }

    @Test
    void the_lines_of_an_answer_go_over_the_checkpoint() {
        Note note = log.note();
        Answer answer = Answer.cosigned(note.signatures().get(0));

        assertThat(answer.over(note)).isEqualTo(note);
        for (String body : List.of("", "\n", "ok\n", answer.body().strip(), answer.body() + "\n"))
            assertThatThrownBy(() -> new Answer(200, "text/plain", body).over(note))
                    .as(body)
                    .isInstanceOf(NotProved.class);
    }

    @Test
    void a_refusal_is_one_line_whatever_is_in_it() {
        assertThat(Answer.refused(400, "no\nsuch\r\n thing").body()).isEqualTo("no such thing\n");
        assertThat(Answer.stale(7)).isEqualTo(new Answer(409, "text/x.tlog.size", "7\n"));
    }
}
