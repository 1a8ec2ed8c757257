package kz.dalel.worker;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** {@code GET /health} on the loopback address: 200 when the worker can work, else 503, with the reasons as JSON. */
final class HealthPage implements AutoCloseable {
    private final HttpServer http;
    private final WorkerState state;

    HealthPage(int port, WorkerState state) throws IOException {
        this.state = state;
        this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        http.createContext("/health", this::answer);
        http.start();
    }

    int port() {
        return http.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            WorkerState.Sheet sheet = state.sheet();
            byte[] body = Json.MAPPER.writeValueAsBytes(sheet);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(sheet.healthy() ? 200 : 503, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
