package kz.dalel.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import kz.dalel.dist.Plan;
import kz.dalel.dist.Stack;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Await;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Rows;
import kz.dalel.notice.NoticeKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Mail about notices leaves the house by a real mail server, and says of no case anything; a server of its own runs for it. */
class MailIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WISH =
            """
            {"address": "%s@example.kz", "language": "%s", "mode": "%s", "digestHour": 8, "muted": []}""";

    /** At a port that stays its own when it is shut and opened again. */
    private static final GreenMail OFFICE =
            new GreenMail(new ServerSetup(free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static Stack stack;
    private static Rows owner;

    @BeforeAll
    static void everything_runs() {
        OFFICE.start();
        stack = Stack.start(Plan.forTests(Dalel.emptyHome("mail"))
                .withVariable("DALEL_SMTP_HOST", "127.0.0.1")
                .withVariable(
                        "DALEL_SMTP_PORT", Integer.toString(OFFICE.getSmtp().getPort()))
                .withVariable("DALEL_SMTP_SECURITY", "NONE")
                .withVariable("DALEL_SMTP_FROM", "dalel@example.kz")
                .withOutput(System.out));
        owner = Rows.ofOwner(stack.site());
        for (String name : List.of("investigator.astana", "registrar", "custodian", "head", "unithead"))
            person(name).get("/me").expect(200);
        owner.texts("update office_hours set quiet_from = '00:00', quiet_to = '00:00' returning source");
    }

    @AfterAll
    static void everything_stops() {
        if (stack != null) stack.close();
        OFFICE.stop();
    }

    @Test
    void each_kind_of_notice_brings_a_letter_that_says_nothing_of_the_case() throws MessagingException, IOException {
        Journey journey = Journey.submitted(stack.site(), 1);
        wish("investigator.astana", "kk", "IMMEDIATE");
        for (NoticeKind kind : NoticeKind.values()) {
            int before = OFFICE.getReceivedMessages().length;
            owner.texts(
                    "insert into notice (recipient, kind, request, subject, at) values (?, ?, ?, ?, timestamptz '2026-01-02')"
                            + " returning id::text",
                    person("investigator.astana").id(),
                    kind.name(),
                    journey.number(),
                    journey.exhibits().get(0));
            MimeMessage letter = arrived(before);
            assertThat(letter.getRecipients(Message.RecipientType.TO))
                    .as(kind.name())
                    .extracting(Object::toString)
                    .containsExactly("investigator.astana@example.kz");
            String words = letter.getSubject() + "\n" + letter.getContent();
            for (String secret : secrets(journey))
                assertThat(words).as(kind + ": " + secret).doesNotContain(secret);
            assertThat(GreenMailUtil.getWholeMessage(letter))
                    .doesNotContain(journey.number(), journey.exhibits().get(0));
            assertThat(letter.getContent().toString()).contains("Жаңа хабарламалар саны", "/app/messages.xhtml");
        }
    }

    @Test
    void who_wants_a_digest_gets_one_letter_at_his_hour_and_who_said_nothing_gets_none() {
        wish("head", "ru", "DIGEST");
        Journey journey = Journey.registered(stack.site(), 1);
        Journey.registered(stack.site(), 1);
        assertThat(owner.texts(
                        "select count(*)::text from mail_out where officer = ?",
                        person("head").id()))
                .containsExactly("1");
        assertThat(owner.texts(
                        "select to_char(due at time zone 'Asia/Almaty', 'HH24:MI') from mail_out where officer = ?",
                        person("head").id()))
                .containsExactly("08:00");
        assertThat(owner.count(
                        "select count(*) from mail_out where officer = ?",
                        person("unithead").id()))
                .isZero();
        assertThat(owner.count(
                        "select count(*) from notice where recipient = ? and request = ?",
                        person("unithead").id(),
                        journey.number()))
                .isPositive();
    }

    @Test
    void what_cannot_be_sent_is_tried_again_and_shows_to_administrators() {
        wish("registrar", "ru", "IMMEDIATE");
        OFFICE.stop();
        try {
            Journey.submitted(stack.site(), 1);
            Await.until(
                    "the failure",
                    PATIENCE,
                    () -> person("admin").get("/mail").expect(200).json().path("failures"),
                    failures -> failures.size() > 0);
        } finally {
            OFFICE.start();
        }
        owner.texts("update mail_out set held_until = due where sent_at is null returning id::text");
        Await.until(
                "the letter",
                PATIENCE,
                () -> Arrays.stream(OFFICE.getReceivedMessages())
                        .map(MailIT::to)
                        .toList(),
                all -> all.contains("[registrar@example.kz]"));
        person("registrar").get("/mail").expect(403);
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeMessage arrived(int before) {
        MimeMessage[] all =
                Await.until("a letter", PATIENCE, OFFICE::getReceivedMessages, messages -> messages.length > before);
        return all[all.length - 1];
    }

    private static List<String> secrets(Journey journey) {
        return owner.texts(
                "select unnest(array[number, case_number, appointing_person, state] || articles"
                        + " || array(select number from exhibit where request = r.number)"
                        + " || array(select text from question where request = r.number)) from request r where number = ?",
                journey.number());
    }

    private static String to(MimeMessage letter) {
        try {
            return Arrays.toString(letter.getRecipients(Message.RecipientType.TO));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void wish(String who, String language, String mode) {
        person(who).put("/me/notices", WISH.formatted(who, language, mode)).expect(200);
    }

    private static Person person(String name) {
        return new Person(stack.site(), name);
    }
}
