package kz.dalel.proof;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.proof.note.Note;

/** Serves a published directory over HTTP and takes cosignatures. */
public final class PublishedServer implements AutoCloseable {
    private final HttpServer server;
    private final Path directory;
    private final List<Note> taken = new ArrayList<>();
    private int refuseWith;

    public PublishedServer(Path directory) throws IOException {
        this.directory = directory;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/log/", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/log";
    }

    /** The notes that witnesses handed over. */
    public List<Note> taken() {
        return taken;
    }

    /** From now on cosignatures are answered with this status; 0 to take them again. */
    public void refuseWith(int status) {
        refuseWith = status;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring("/log/".length());
            if (path.equals("cosignatures")) take(exchange);
            else give(exchange, directory.resolve(path));
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] note = exchange.getRequestBody().readAllBytes();
        if (refuseWith == 0) taken.add(Note.read(note));
        exchange.sendResponseHeaders(refuseWith == 0 ? 204 : refuseWith, -1);
    }

    private static void give(HttpExchange exchange, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
