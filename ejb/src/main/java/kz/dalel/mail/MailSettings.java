package kz.dalel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the operator decides: by which server mail leaves the house; by none, unless one is named. */
@ApplicationScoped
class MailSettings {
    private static final String HOST = "dalel.smtp.host";
    private static final String SUBMISSION = "587";

    /** Whether mail leaves the house at all. */
    boolean isOn() {
        return said(HOST).isPresent();
    }

    /** The server. A setting that makes no sense stops the mail and is told in the log of the server. */
    Server server() {
        String port = said("dalel.smtp.port").orElse(SUBMISSION);
        if (!port.matches("[1-9][0-9]{0,4}")) throw new IllegalStateException("dalel.smtp.port is no port: " + port);
        return new Server(
                said(HOST).orElseThrow(() -> new IllegalStateException(HOST + " names no server")),
                Integer.parseInt(port),
                security(said("dalel.smtp.security").orElse(Security.STARTTLS.name())),
                said("dalel.smtp.user"),
                said("dalel.smtp.password"),
                said("dalel.smtp.from")
                        .orElseThrow(() -> new IllegalStateException("dalel.smtp.from names no sender")));
    }

    /** The address of the application, to which mail leads. */
    String publicUrl() {
        return said("dalel.public.url").orElseThrow(() -> new IllegalStateException("dalel.public.url is not set"));
    }

    private static Security security(String said) {
        for (Security known : Security.values()) if (known.name().equals(said)) return known;
        throw new IllegalStateException("dalel.smtp.security is none of NONE, STARTTLS, TLS: " + said);
    }

    private static Optional<String> said(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank());
    }

    /** How the way to the server is kept secret; STARTTLS is demanded and not only tried. */
    enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    /** A mail server and as whom we send by it. */
    record Server(
            String host, int port, Security security, Optional<String> user, Optional<String> password, String from) {}
}
