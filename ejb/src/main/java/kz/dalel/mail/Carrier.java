package kz.dalel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** Hands one letter to the mail server, by Jakarta Mail; gives up after twenty seconds of silence. */
@ApplicationScoped
class Carrier {
    private static final String PATIENCE_MILLIS = "20000";

    void carry(MailSettings.Server server, String to, Letter letter, Instant at) throws MessagingException {
        MimeMessage message = new MimeMessage(session(server));
        message.setFrom(new InternetAddress(server.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(letter.subject(), "UTF-8");
        message.setText(letter.text(), "UTF-8");
        message.setSentDate(Date.from(at));
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody answers it by a machine
        Transport.send(message);
    }

    private static Session session(MailSettings.Server server) {
        Properties p = new Properties();
        boolean tls = server.security() == MailSettings.Security.TLS;
        boolean starttls = server.security() == MailSettings.Security.STARTTLS;
        p.setProperty("mail.transport.protocol", "smtp");
        p.setProperty("mail.smtp.host", server.host());
        p.setProperty("mail.smtp.port", Integer.toString(server.port()));
        p.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        p.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        p.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        p.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls));
        p.setProperty("mail.smtp.starttls.enable", Boolean.toString(starttls));
        p.setProperty("mail.smtp.starttls.required", Boolean.toString(starttls));
        p.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        p.setProperty("mail.smtp.auth", Boolean.toString(server.user().isPresent()));
        return Session.getInstance(
                p, server.user().map(user -> login(user, server)).orElse(null));
    }

    private static Authenticator login(String user, MailSettings.Server server) {
        PasswordAuthentication known =
                new PasswordAuthentication(user, server.password().orElse(""));
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return known;
            }
        };
    }
}
