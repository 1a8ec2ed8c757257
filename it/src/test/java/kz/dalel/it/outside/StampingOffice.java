package kz.dalel.it.outside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kz.dalel.timestamp.TestAuthority;
import kz.dalel.timestamp.TestAuthority.Mood;

/** A time-stamp authority that answers over HTTP, in the mood that it is in. */
final class StampingOffice implements AutoCloseable {
    private final TestAuthority authority = TestAuthority.usual();
    private final HttpServer server;
    private volatile Mood mood = Mood.HONEST;

    StampingOffice() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/tsa", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/tsa";
    }

    /** The certificate of its root, as a file. */
    Path root(Path directory) {
        try {
            return Files.writeString(directory.resolve("tsa-root.pem"), authority.rootPem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    StampingOffice in(Mood other) {
        mood = other;
        return this;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            byte[] reply = authority.answer(exchange.getRequestBody().readAllBytes(), mood, now);
            exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(200, reply.length);
            exchange.getResponseBody().write(reply);
        }
    }
}
