package kz.dalel.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/** A parser a file has taken over: it does what the file says after {@code #!hostile}. Known to tests only. */
public final class HostileParser implements Parser {
    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("x-test-hostile"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException {
        String[] order = new String(stream.readAllBytes(), UTF_8).strip().split(" ", 0);
        metadata.set("done", act(order[1], order[order.length - 1]));
    }

    private static String act(String verb, String object) throws IOException {
        return switch (verb) {
            case "dial" -> dial(Integer.parseInt(object));
            case "look" -> look(Path.of(object));
            case "environment" -> System.getenv().keySet().toString();
            case "fill" -> fill(Path.of(System.getProperty("java.io.tmpdir"), "filled"));
            case "lie" -> lie();
            case "segfault" -> segfault();
            default -> throw new IOException("unknown order");
        };
    }

    private static String dial(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2_000);
            return "connected";
        } catch (IOException unreachable) {
            return "unreachable";
        }
    }

    private static String look(Path file) {
        try {
            return "saw " + Files.readAllBytes(file).length;
        } catch (IOException hidden) {
            return "hidden";
        }
    }

    private static String fill(Path file) throws IOException {
        byte[] chunk = new byte[8 << 20];
        try (var out = Files.newOutputStream(file)) {
            for (int n = 0; n < 128; n++) out.write(chunk);
        }
        return "filled";
    }

    /** Speaks to the parent in the child's place. */
    private static String lie() throws IOException {
        try (var out = Files.newOutputStream(Path.of("/proc/self/fd/1"))) {
            out.write("rO0ABXQ= {\"stage\":\"PARSED\"}\n".getBytes(UTF_8));
        }
        return "lied";
    }

    private static String segfault() {
        try {
            Class<?> type = Class.forName("sun.misc.Unsafe");
            Field unsafe = type.getDeclaredField("theUnsafe");
            unsafe.setAccessible(true);
            type.getMethod("putAddress", long.class, long.class).invoke(unsafe.get(null), 1L, 1L);
            return "survived";
        } catch (ReflectiveOperationException refused) {
            return "refused";
        }
    }
}
