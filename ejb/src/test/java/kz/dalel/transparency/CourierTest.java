package kz.dalel.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourierTest {
    private final HttpClient client = Courier.client(HttpClient.newBuilder());
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void somebody_listens() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/echo", this::echo);
        server.createContext("/elsewhere", exchange -> {
            exchange.getResponseHeaders().set("Location", "/echo");
            answer(exchange, 307, 0);
        });
        server.createContext("/most", exchange -> answer(exchange, 200, Courier.MOST));
        server.createContext("/more", exchange -> answer(exchange, 200, Courier.MOST + 1));
        server.createContext("/silent", exchange -> waitForTheEnd());
        server.createContext("/dripping", this::drip);
        server.start();
    }

    @AfterEach
    void nobody_listens() {
        end.countDown();
        server.stop(0);
    }

    @Test
    void what_is_answered_comes_back() {
        HttpResponse<byte[]> answer = post("/echo").join();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).asString(UTF_8).isEqualTo("text/plain: tree");
    }

    @Test
    void a_redirection_is_an_answer_and_not_followed() {
        assertThat(post("/elsewhere").join().statusCode()).isEqualTo(307);
    }

    @Test
    void a_long_answer_is_not_taken() {
        assertThat(post("/most").join().body()).hasSize(Courier.MOST);
        assertThatThrownBy(() -> post("/more").join()).rootCause().hasMessageContaining("more than 65536 bytes");
    }

    @Test
    void whoever_is_not_there_is_told_at_once() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        CompletableFuture<HttpResponse<byte[]>> gone =
                Courier.post(client, URI.create("http://127.0.0.1:" + free + "/"), "text/plain", new byte[0]);
        assertThatThrownBy(gone::join).hasCauseInstanceOf(ConnectException.class);
    }

    @Test
    void nobody_is_waited_for_longer_than_seconds() {
        CompletableFuture<HttpResponse<byte[]>> silent = post("/silent");
        CompletableFuture<HttpResponse<byte[]>> dripping = post("/dripping");
        assertThatThrownBy(silent::join).hasCauseInstanceOf(HttpTimeoutException.class);
        assertThatThrownBy(dripping::join).hasCauseInstanceOf(TimeoutException.class);
        assertThat(post("/echo").join().statusCode()).isEqualTo(200);
    }

    private CompletableFuture<HttpResponse<byte[]>> post(String path) {
        URI to = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        return Courier.post(client, to, "text/plain", "tree".getBytes(UTF_8));
    }

    private void echo(HttpExchange exchange) throws IOException {
        String said = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        byte[] body = (exchange.getRequestHeaders().getFirst("Content-Type") + ": " + said).getBytes(UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, int length) throws IOException {
        exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
        if (length > 0) exchange.getResponseBody().write(new byte[length]);
        exchange.close();
    }

    /** The head comes at once, the body byte by byte and never all of it. */
    private void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write('x');
        exchange.getResponseBody().flush();
        waitForTheEnd();
    }

    private void waitForTheEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
