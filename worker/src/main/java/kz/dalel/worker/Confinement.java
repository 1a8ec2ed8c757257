package kz.dalel.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The command a child is wrapped in: namespaces of its own, among them a network without any interface, and limits of
 * the kernel. Its user namespace also keeps it from looking into the worker's memory and environment.
 */
record Confinement(List<String> prefix) {
    private static final Logger LOG = LoggerFactory.getLogger(Confinement.class);

    /** With its own processes too where the machine allows it: nothing a child started survives it. */
    private static final List<List<String>> WAYS = List.of(
            List.of("unshare", "--map-root-user", "--net", "--ipc", "--pid", "--fork", "--kill-child", "--mount-proc"),
            List.of("unshare", "--map-root-user", "--net"));

    private static final String OUTPUT = "--fsize=" + (256 << 20);
    private static final String MEMORY = "--as=" + (3L << 30);

    static Confinement none() {
        return new Confinement(List.of());
    }

    /** The narrowest the machine allows, or none; the CPU limit only stops what the wall clock did not. */
    static Confinement find(Duration parsing) throws InterruptedException {
        List<String> limits =
                List.of("prlimit", OUTPUT, MEMORY, "--core=0", "--cpu=" + (2 * parsing.toSeconds() + 30), "--");
        for (List<String> way : WAYS) {
            Confinement confinement =
                    new Confinement(Stream.concat(way.stream(), limits.stream()).toList());
            if (confinement.works()) return confinement;
        }
        return none();
    }

    boolean confines() {
        return !prefix.isEmpty();
    }

    private boolean works() throws InterruptedException {
        try {
            Process trial = new ProcessBuilder(
                            Stream.concat(prefix.stream(), Stream.of("true")).toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (trial.waitFor(20, TimeUnit.SECONDS)) return trial.exitValue() == 0;
            trial.destroyForcibly();
            return false;
        } catch (IOException missing) {
            LOG.warn("No confinement: {}", missing.getMessage());
            return false;
        }
    }
}
