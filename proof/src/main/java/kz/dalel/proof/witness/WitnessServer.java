package kz.dalel.proof.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import kz.dalel.proof.submission.Answer;
import kz.dalel.proof.submission.Submission;

/** Where logs bring their checkpoints over HTTP; TLS and limits of who may call are a proxy's, before it. */
public final class WitnessServer implements Closeable {
    private static final int AT_ONCE = 8;
    private static final String PATIENCE_SECONDS = "10";
    private static final int NO_SUCH_METHOD = 405;
    private static final int TROUBLE = 500;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final Submissions submissions;
    private final Consumer<IOException> troubled;

    /**
     * @param troubled is told when the witness could not remember, and so did not sign
     * @throws IOException if nobody can listen there
     */
    public WitnessServer(InetSocketAddress where, Submissions submissions, Consumer<IOException> troubled)
            throws IOException {
        patient();
        this.submissions = submissions;
        this.troubled = troubled;
        server = HttpServer.create(where, 0);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    /** Where it is reached. */
    public String url() {
        InetSocketAddress at = server.getAddress();
        return "http://" + at.getHostString() + ":" + at.getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    /** Whoever sends or reads slowly is cut off, or a few could hold all threads. */
    private static void patient() {
        for (String what : new String[] {"sun.net.httpserver.maxReqTime", "sun.net.httpserver.maxRspTime"})
            if (System.getProperty(what) == null) System.setProperty(what, PATIENCE_SECONDS);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            byte[] body = answer.body().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals(Submission.PATH))
            return Answer.refused(Answer.UNKNOWN, "there is but " + Submission.PATH);
        if (!exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Allow", "POST");
            return Answer.refused(NO_SUCH_METHOD, "checkpoints are posted");
        }
        byte[] body = exchange.getRequestBody().readNBytes(Submission.MAX_BYTES + 1);
        try {
            return submissions.answer(body);
        } catch (IOException unwritable) {
            troubled.accept(unwritable);
            return Answer.refused(TROUBLE, "the witness cannot remember and does not sign");
        }
    }
}
