package kz.dalel.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The server's side of {@code /api/v1/work} with one exhibit per task; each step may be told to answer otherwise. */
final class FakeWorkServer implements AutoCloseable {
    final AtomicInteger tokens = new AtomicInteger();
    final List<String> calls = new CopyOnWriteArrayList<>();
    private final Deque<WorkTask> waiting = new ArrayDeque<>();
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
    private final Map<String, Deque<Integer>> answers = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> bodies = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer http;
    volatile int expiresIn = 300;

    FakeWorkServer() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(threads);
        http.createContext("/realm/protocol/openid-connect/token", this::token);
        http.createContext("/api/v1/work/", this::work);
        http.start();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + path);
    }

    synchronized void add(String task, byte[] content) {
        String digest = ExhibitCopy.hex(ExhibitCopy.sha256().digest(content));
        add(new WorkTask(task, "CDF-2026-000001", digest, content.length), content);
    }

    synchronized void add(WorkTask task, byte[] content) {
        contents.put(task.task(), content);
        waiting.add(task);
    }

    /** The next calls of a step answer with these, later ones as usual. */
    void answer(String step, Integer... status) {
        answers.put(step, new ArrayDeque<>(List.of(status)));
    }

    JsonNode body(String step) {
        return bodies.getOrDefault(step, MissingNode.getInstance());
    }

    long count(String step) {
        return calls.stream().filter(step::equals).count();
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        boolean known = form.contains("client_id=dalel-worker") && form.contains("client_secret=p%26ss");
        String grant = "{\"access_token\":\"token-" + tokens.incrementAndGet() + "\",\"expires_in\":" + expiresIn + "}";
        send(exchange, known ? 200 : 401, grant.getBytes(UTF_8));
    }

    private void work(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/api/v1/work/".length());
        String step = path.substring(path.indexOf('/') + 1);
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (body.length > 0) bodies.put(step, Json.MAPPER.readTree(body));
        calls.add(step); // last: whoever counts calls may ask for their bodies
        Integer told = answers.getOrDefault(step, new ArrayDeque<>()).poll();
        boolean stranger = !("Bearer token-" + tokens.get())
                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (told != null || stranger) send(exchange, told == null ? 401 : told, new byte[0]);
        else if (step.equals("fetch")) send(exchange, 200, tasks());
        else if (step.equals("content")) send(exchange, 200, contents.get(path.substring(0, path.indexOf('/'))));
        else send(exchange, 204, new byte[0]);
    }

    private synchronized byte[] tasks() throws IOException {
        List<WorkTask> given = waiting.isEmpty() ? List.of() : List.of(waiting.poll());
        return Json.MAPPER.writeValueAsBytes(new WorkTasks(given));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
