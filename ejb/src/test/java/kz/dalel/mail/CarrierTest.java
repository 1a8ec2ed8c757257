package kz.dalel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import kz.dalel.mail.MailSettings.Security;
import kz.dalel.mail.MailSettings.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters arrive at a real mail server as they were written. */
class CarrierTest {
    private final GreenMail office = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    private final Carrier carrier = new Carrier();

    @BeforeEach
    void open() {
        office.start();
    }

    @AfterEach
    void shut() {
        office.stop();
    }

    @Test
    void a_letter_arrives_in_kazakh() throws MessagingException, IOException {
        Letter letter = Letter.of("kk", 2, "https://dalel.example.kz");
        carrier.carry(server(Security.NONE, Optional.empty()), "inv@example.kz", letter, NOW);
        MimeMessage[] arrived = office.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        assertThat(arrived[0].getSubject()).isEqualTo("Dalel: жаңа хабарламалар");
        assertThat(arrived[0].getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(letter.text().strip());
        assertThat(arrived[0].getRecipients(Message.RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly("inv@example.kz");
        assertThat(arrived[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void it_says_who_sends_where_that_is_asked() throws MessagingException {
        office.setUser("dalel", "dalel", "secret");
        carrier.carry(
                server(Security.NONE, Optional.of("dalel")), "inv@example.kz", Letter.of("ru", 1, "http://x"), NOW);
        assertThat(office.getReceivedMessages()).hasSize(1);
    }

    @Test
    void it_does_not_go_unsecured_where_starttls_is_demanded() {
        assertThatThrownBy(() -> carrier.carry(
                        server(Security.STARTTLS, Optional.empty()),
                        "inv@example.kz",
                        Letter.of("ru", 1, "http://x"),
                        NOW))
                .isInstanceOf(MessagingException.class);
        assertThat(office.getReceivedMessages()).isEmpty();
    }

    @Test
    void what_is_no_address_is_not_written_to() {
        assertThatThrownBy(() -> carrier.carry(
                        server(Security.NONE, Optional.empty()),
                        "inv@example.kz\r\nBcc: all@example.kz",
                        Letter.of("ru", 1, "http://x"),
                        NOW))
                .isInstanceOf(MessagingException.class);
        assertThat(office.getReceivedMessages()).isEmpty();
    }

    private Server server(Security security, Optional<String> user) {
        return new Server(
                "127.0.0.1",
                office.getSmtp().getPort(),
                security,
                user,
                user.map(known -> "secret"),
                "dalel@example.kz");
    }
}
