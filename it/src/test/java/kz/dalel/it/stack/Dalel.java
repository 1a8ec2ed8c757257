package kz.dalel.it.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import kz.dalel.dist.Part;
import kz.dalel.dist.Plan;
import kz.dalel.dist.Project;
import kz.dalel.dist.Stack;

/** The Dalel of the integration tests: started once, on free ports and an empty home; the tests deploy the EAR into it. */
public final class Dalel {
    private static Stack running;
    private static boolean working;
    private static String trouble;

    private Dalel() {}

    /** The shared stack; when it could not be started, each test says why. */
    public static synchronized Stack stack() {
        if (trouble != null) throw new IllegalStateException("Dalel did not start: " + trouble);
        if (running == null) start();
        return running;
    }

    private static void start() {
        try {
            running = Stack.start(
                    Plan.forTests(emptyHome("shared")).withOutput(System.out).withoutEar());
        } catch (RuntimeException e) {
            trouble = e.getMessage();
            throw e;
        }
        System.setProperty(
                "dalel.it.server",
                Project.here().root().resolve("ear/target/server").toString());
        System.setProperty(
                "dalel.it.management", Integer.toString(running.site().ports().management()));
    }

    /** Starts the worker where it does not run yet: it is of use only after the deployment. */
    public static synchronized void withWorker() {
        if (working) return;
        stack().restart(Part.WORKER);
        working = true;
    }

    /** Ends the shared stack, where it was started. */
    static synchronized void stop() {
        if (running != null) running.close();
        running = null;
    }

    /** Where the shared stack keeps its stored bytes, by case and digest. */
    public static Path vault() {
        return Project.here().root().resolve("it/target/homes/shared/vault");
    }

    /** A home with nothing in it; the one of the last run is kept until now, for its logs. */
    public static Path emptyHome(String name) {
        Path home = Project.here().root().resolve("it/target/homes").resolve(name);
        if (!Files.exists(home)) return home;
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A demonstration account of the shared stack. */
    public static Person person(String name) {
        return new Person(stack().site(), name);
    }

    /** The database of the shared stack, as the owner of its tables. */
    public static Rows owner() {
        return Rows.ofOwner(stack().site());
    }
}
