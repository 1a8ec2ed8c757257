package kz.dalel.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import kz.dalel.proof.command.KeyCommand;
import kz.dalel.proof.command.VerifyCommand;
import kz.dalel.proof.command.WitnessCommand;

/** The programs of this module: {@code verify}, {@code witness} and {@code key}. */
public final class Main {
    private static final int UNREADABLE = 2;
    private static final Set<String> HELP = Set.of("--help", "-h");

    private Main() {}

    /** Writes UTF-8 wherever it runs: a court's machine may have another encoding of its own. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    /** @return the exit status */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            return program(arguments, out, err);
        } catch (IllegalArgumentException misuse) {
            err.println(misuse.getMessage());
            usage(err);
        } catch (IOException | UncheckedIOException unreadable) {
            err.println(unreadable.getMessage());
        }
        return UNREADABLE;
    }

    private static int program(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        if (!Collections.disjoint(arguments, HELP)) {
            usage(out);
            return 0;
        }
        List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        return switch (arguments.isEmpty() ? "" : arguments.get(0)) {
            case "verify" -> VerifyCommand.run(rest, out);
            case "witness" -> WitnessCommand.run(rest, out);
            case "key" -> KeyCommand.run(rest, out);
            default -> {
                usage(err);
                yield UNREADABLE;
            }
        };
    }

    private static void usage(PrintStream to) {
        to.print(VerifyCommand.USAGE + WitnessCommand.USAGE + KeyCommand.USAGE);
    }
}
