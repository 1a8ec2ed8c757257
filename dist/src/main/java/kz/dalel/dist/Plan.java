package kz.dalel.dist;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What to start, and where.
 *
 * @param quick faster to start, slower to run: for tests
 * @param api the password-grant client {@code dalel-api} exists: for demonstration data and tests
 * @param server WildFly runs, over a migrated database
 * @param ear the server starts with the EAR deployed; tests deploy it themselves
 * @param witnesses the demonstration witnesses co-sign the log
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
        PrintStream out) {

    /** Everything, at the usual places, as {@code ./dalel up} starts it. */
    static Plan standard(PrintStream out) {
        Project project = Project.here();
        Ports ports = Ports.standard(System.getenv());
        return new Plan(project, Home.standard(project), ports, false, true, true, true, true, true, true, out);
    }

    /** Everything but worker and witnesses, quick, on free ports, in the given directory, saying nothing. */
    public static Plan forTests(Path home) {
        PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Plan(
                Project.here(), new Home(home), Ports.free(), true, true, true, true, true, false, false, silence);
    }

    public Plan withOutput(PrintStream to) {
        return new Plan(project, home, ports, quick, api, keycloak, server, ear, worker, witnesses, to);
    }

    public Plan withPorts(Ports chosen) {
        return new Plan(project, home, chosen, quick, api, keycloak, server, ear, worker, witnesses, out);
    }

    public Plan withWorker() {
        return new Plan(project, home, ports, quick, api, keycloak, server, ear, true, witnesses, out);
    }

    public Plan withWitnesses() {
        return new Plan(project, home, ports, quick, api, keycloak, server, ear, worker, true, out);
    }

    /** At the speed of {@code ./dalel up}: for benchmarks. */
    public Plan atFullSpeed() {
        return new Plan(project, home, ports, false, api, keycloak, server, ear, worker, witnesses, out);
    }

    /** No demonstration: without the password-grant client. */
    public Plan withoutApiClient() {
        return new Plan(project, home, ports, quick, false, keycloak, server, ear, worker, witnesses, out);
    }

    /** WildFly with nothing deployed. */
    public Plan withoutEar() {
        return new Plan(project, home, ports, quick, api, keycloak, server, false, false, false, out);
    }

    /** PostgreSQL and Keycloak only. */
    public Plan withoutServer() {
        return new Plan(project, home, ports, quick, api, keycloak, false, false, false, false, out);
    }

    /** PostgreSQL with its roles and databases only. */
    public Plan databaseOnly() {
        return new Plan(project, home, ports, quick, api, false, false, false, false, false, out);
    }

    Programs programs() {
        String given = System.getenv("DALEL_PROGRAMS");
        return new Programs(
                given == null || given.isBlank() ? project.root().resolve(".dalel/programs") : Path.of(given));
    }
}
