package kz.dalel.dist;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What {@code ./dalel} calls: one word says what to do. */
public final class Main {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final PrintStream ERR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private Main() {}

    public static void main(String[] words) {
        try {
            String command = words.length == 1 ? words[0] : "";
            switch (command) {
                case "up" -> new Up(OUT).run();
                case "migrate" -> new Migrate(OUT, System.getenv()).run();
                case "demo" -> new Up(OUT).demo();
                case "code" -> new Up(OUT).code();
                default -> refuse(2, "dalel: up, migrate, demo or code, and nothing else");
            }
        } catch (Trouble e) {
            refuse(1, "dalel: " + e.getMessage());
        }
    }

    private static void refuse(int status, String line) {
        ERR.println(line);
        System.exit(status);
    }
}
