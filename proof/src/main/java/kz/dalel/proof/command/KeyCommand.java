package kz.dalel.proof.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.KeyFile;

/** Makes the key of a witness and prints its public half. */
public final class KeyCommand {
    public static final String USAGE =
            """
            key NAME FILE
                makes a witness's key in a new file and prints the public one, which verifiers are to pin
            """;

    private KeyCommand() {}

    /** @return the exit status */
    public static int run(List<String> arguments, PrintStream out) throws IOException {
        List<String> names = new Options(arguments, Set.of(), Set.of()).rest(2);
        out.println(KeyFile.make(names.get(0), Path.of(names.get(1))).verifier(Algorithm.COSIGNATURE));
        return 0;
    }
}
