package kz.dalel.dist;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What to start, and where.
 *
 * @param quick faster to start, slower to run: for tests
 * @param api the password-grant client {@code dalel-api} exists: for demonstration data and tests
 * @param server WildFly runs, over a migrated database
 * @param ear the server starts with the EAR deployed; tests deploy it themselves
 * @param witnesses the demonstration witnesses co-sign the log
 * @param environment what the operator says by variables, such as {@code DALEL_TSA_URL}
 */
public record Plan(
        Project project,
        Home home,
        Ports ports,
        boolean quick,
        boolean api,
        boolean keycloak,
        boolean server,
        boolean ear,
        boolean worker,
        boolean witnesses,
        Map<String, String> environment,
        PrintStream out) {
    public Plan {
        environment = Map.copyOf(environment);
    }

    /** Everything, at the usual places, as {@code ./dalel up} starts it. */
    static Plan standard(PrintStream out) {
        Project project = Project.here();
        Ports ports = Ports.standard(System.getenv());
        Map<String, String> environment = System.getenv();
        boolean demonstration = environment.getOrDefault(LogKeys.WITNESSES, "").isBlank();
        return new Plan(
                project,
                Home.standard(project),
                ports,
                false,
                true,
                true,
                true,
                true,
                true,
                demonstration,
                environment,
                out);
    }

    /** Everything but worker and witnesses, quick, on free ports, in the given directory, saying nothing. */
    public static Plan forTests(Path home) {
        PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Plan(
                Project.here(),
                new Home(home),
                Ports.free(),
                true,
                true,
                true,
                true,
                true,
                false,
                false,
                System.getenv(),
                silence);
    }

    public Plan withOutput(PrintStream to) {
        return new Plan(project, home, ports, quick, api, keycloak, server, ear, worker, witnesses, environment, to);
    }

    public Plan withPorts(Ports chosen) {
        return new Plan(project, home, chosen, quick, api, keycloak, server, ear, worker, witnesses, environment, out);
    }

    /** The same with a variable of the environment set. */
    public Plan withVariable(String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return new Plan(project, home, ports, quick, api, keycloak, server, ear, worker, witnesses, more, out);
    }

    public Plan withWorker() {
        return new Plan(project, home, ports, quick, api, keycloak, server, ear, true, witnesses, environment, out);
    }

    public Plan withWitnesses() {
        return new Plan(project, home, ports, quick, api, keycloak, server, ear, worker, true, environment, out);
    }

    /** At the speed of {@code ./dalel up}: for benchmarks. */
    public Plan atFullSpeed() {
        return new Plan(project, home, ports, false, api, keycloak, server, ear, worker, witnesses, environment, out);
    }

    /** No demonstration: without the password-grant client. */
    public Plan withoutApiClient() {
        return new Plan(project, home, ports, quick, false, keycloak, server, ear, worker, witnesses, environment, out);
    }

    /** WildFly with nothing deployed. */
    public Plan withoutEar() {
        return new Plan(project, home, ports, quick, api, keycloak, server, false, false, false, environment, out);
    }

    /** PostgreSQL and Keycloak only. */
    public Plan withoutServer() {
        return new Plan(project, home, ports, quick, api, keycloak, false, false, false, false, environment, out);
    }

    /** PostgreSQL with its roles and databases only. */
    public Plan databaseOnly() {
        return new Plan(project, home, ports, quick, api, false, false, false, false, false, environment, out);
    }

    Programs programs() {
        String given = System.getenv("DALEL_PROGRAMS");
        return new Programs(
                given == null || given.isBlank() ? project.root().resolve(".dalel/programs") : Path.of(given));
    }
}
