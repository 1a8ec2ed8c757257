package kz.dalel.dist;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers the loader of the demonstration as Dalel and its identity provider do, as far as the loader looks. */
final class FakeDalel implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROOT = "/api/v1/";

    static {
        System.setProperty(
                "sun.net.httpserver.nodelay", "true"); // else each answer waits for a delayed acknowledgement
    }

    /** Who posted where, in order. */
    final List<String> posted = new ArrayList<>();

    private final Map<String, List<JsonNode>> made = new HashMap<>();
    private final Map<String, FakeCase> cases = new HashMap<>();
    private final Set<String> ended = new HashSet<>();
    private final List<HttpServer> servers = new ArrayList<>();
    private int tokens;

    FakeDalel(Ports ports) throws IOException {
        serve(ports.http(), this::api);
        serve(ports.keycloak(), this::token);
    }

    /** Every token that was given until now is good no more. */
    void endTokens() {
        for (int i = 1; i <= tokens; i++) ended.add(Integer.toString(i));
    }

    /** A case of this number is gone, as if it had not been loaded yet. */
    void forget(String caseNumber) {
        cases.values().removeIf(each -> each.caseNumber.equals(caseNumber));
    }

    FakeCase ofNumber(String caseNumber) {
        return cases.values().stream()
                .filter(each -> each.caseNumber.equals(caseNumber))
                .findFirst()
                .orElseThrow();
    }

    private void serve(int port, com.sun.net.httpserver.HttpHandler handler) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", handler);
        server.start();
        servers.add(server);
    }

    private void token(HttpExchange call) throws IOException {
        String form = new String(call.getRequestBody().readAllBytes(), UTF_8);
        String user = URLDecoder.decode(form.replaceAll(".*username=([^&]*).*", "$1"), UTF_8);
        answer(call, 200, JSON.createObjectNode().put("access_token", user + "/" + ++tokens));
    }

    private void api(HttpExchange call) throws IOException {
        try {
            answerTo(call);
        } catch (RuntimeException unexpected) {
            answer(call, 500, JSON.createObjectNode().put("detail", unexpected.toString()));
        }
    }

    private void answerTo(HttpExchange call) throws IOException {
        String[] bearer =
                call.getRequestHeaders().getFirst("Authorization").substring(7).split("/", 2);
        String path = call.getRequestURI().getPath().substring(ROOT.length());
        byte[] body = call.getRequestBody().readAllBytes();
        if (ended.contains(bearer[1])) answer(call, 401, JSON.createObjectNode());
        else if (call.getRequestMethod().equals("GET")) answer(call, 200, shown(bearer[0], path, call));
        else if (path.startsWith("uploads")) upload(call);
        else post(call, bearer[0], path, JSON.readTree(body));
    }

    private void upload(HttpExchange call) throws IOException {
        call.getResponseHeaders().add("Location", ROOT + "uploads/1");
        answer(call, 201, JSON.createObjectNode());
    }

    private void post(HttpExchange call, String user, String path, JsonNode body) throws IOException {
        posted.add(user + " " + path);
        List<JsonNode> there = made.computeIfAbsent(path, none -> new ArrayList<>());
        if (path.endsWith("/certificates") && there.contains(body)) {
            answer(call, 409, JSON.createObjectNode());
            return;
        }
        there.add(body);
        if (path.equals("requests")) answer(call, 201, drafted(user, body));
        else answer(call, 201, cases.containsKey(number(path)) ? step(user, path, body) : JSON.createObjectNode());
    }

    private ObjectNode drafted(String user, JsonNode body) {
        String number = "R" + (cases.size() + 1) + "-" + tokens + "-" + posted.size();
        cases.put(number, new FakeCase(user, body.path("caseNumber").asText()));
        ObjectNode sheet = JSON.createObjectNode();
        sheet.putObject("request").put("number", number);
        return sheet;
    }

    private ObjectNode step(String user, String path, JsonNode body) {
        FakeCase one = cases.get(number(path));
        String noun = path.substring(path.indexOf('/', "requests/".length()) + 1);
        one.take(user, noun, body);
        return JSON.createObjectNode().put("number", "E-" + number(path)).put("state", one.state);
    }

    private JsonNode shown(String user, String path, HttpExchange call) {
        if (cases.containsKey(number(path))) return FakeCase.read(path);
        ObjectNode shown = JSON.createObjectNode();
        ArrayNode items = shown.putArray("items");
        if (path.equals("requests")) {
            String asked = URLDecoder.decode(call.getRequestURI().getRawQuery().substring("q=".length()), UTF_8);
            cases.values().stream().filter(one -> one.shows(user, asked)).forEach(one -> items.add("found"));
            return shown;
        }
        for (JsonNode one : made.getOrDefault(path, List.of())) {
            ObjectNode item = ((ObjectNode) one).deepCopy();
            items.add(item.set("said", one));
        }
        return shown;
    }

    private static String number(String path) {
        String[] parts = path.split("/", -1);
        return parts.length > 2 && parts[0].equals("requests") ? parts[1] : "";
    }

    private static void answer(HttpExchange call, int status, JsonNode body) throws IOException {
        byte[] bytes = body.toString().getBytes(UTF_8);
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
    }
}
