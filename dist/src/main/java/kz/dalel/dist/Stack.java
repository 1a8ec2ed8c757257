package kz.dalel.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * All processes of one Dalel on one machine, started in order and stopped in reverse. It stops with the launcher; what
 * a killed launcher left behind is stopped at the next start.
 */
public final class Stack implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Plan plan;
    private final Progress progress;
    private final HomeLock lock;
    private final Site site;
    private final Postgres postgres;
    private final Children children = new Children();
    private final Thread hook = new Thread(children::stop, "stop");

    private Stack(Plan plan) {
        this.plan = plan;
        this.progress = new Progress(plan.out());
        this.lock = HomeLock.take(plan.home());
        this.site = new Site(plan.ports(), Secrets.of(plan.home()));
        this.postgres = new Postgres(
                plan.programs(), plan.home(), site.secrets(), plan.ports().db());
    }

    /**
     * Starts what the plan names and waits until each part is healthy.
     *
     * @throws Trouble with one clear line; nothing keeps running then
     */
    public static Stack start(Plan plan) {
        Stack stack = new Stack(plan);
        Runtime.getRuntime().addShutdownHook(stack.hook);
        try {
            stack.startAll();
            return stack;
        } catch (RuntimeException e) {
            if (!stack.children.stopping()) stack.close();
            throw e;
        }
    }

    private void startAll() {
        new Orphans(plan.home()).stop();
        plan.ports().requireFree(plan);
        launch(Part.POSTGRES).run();
        postgres.database().prepare();
        Runnable keycloakReady = plan.keycloak() ? launch(Part.KEYCLOAK) : () -> {};
        if (plan.server()) migrate();
        Runnable serverReady = plan.server() ? launch(Part.WILDFLY) : () -> {};
        keycloakReady.run();
        serverReady.run();
        if (plan.worker()) launch(Part.WORKER).run();
        if (plan.witnesses())
            for (DemoWitness witness : DemoWitness.values())
                launch(witness.part()).run();
    }

    private void migrate() {
        Progress.Step step = progress.begin("Schema");
        int ran = new Migration(site.jdbcUrl(), Database.OWNER, site.secrets().dbOwner())
                .run(plan.project().ear());
        step.end("ready", ran == 0 ? "up to date" : ran + " migrations");
    }

    /** Starts one part; what is returned waits until it is ready. */
    private Runnable launch(Part part) {
        Progress.Step step = progress.begin(part.title());
        return switch (part) {
            case POSTGRES -> {
                children.add(postgres.start(), postgres::stop);
                yield () -> step.end("ready", at(plan.ports().db()));
            }
            case KEYCLOAK -> keycloak(step);
            case WILDFLY -> wildfly(step);
            case WORKER -> worker(step);
            case WITNESS_PROSECUTION -> witness(step, DemoWitness.PROSECUTION);
            case WITNESS_COURT -> witness(step, DemoWitness.COURT);
        };
    }

    private Runnable keycloak(Progress.Step step) {
        Path program = plan.programs().keycloak(plan.project().keycloakArchive());
        Keycloak keycloak = new Keycloak(program, plan.home(), plan.ports(), site.secrets(), plan.quick());
        Child child = keycloak.start(new Realm(site.secrets(), site.web(), plan.api()), postgres.database());
        children.add(child, () -> child.stop(GRACE));
        return () -> {
            keycloak.awaitReady(child);
            step.end("ready", at(plan.ports().keycloak()));
        };
    }

    private Runnable wildfly(Progress.Step step) {
        Wildfly wildfly = new Wildfly(plan.project().server(), plan.home(), plan.ports(), plan.quick());
        LogKeys keys = LogKeys.of(plan.home(), site.secrets(), plan.environment());
        Settings settings = new Settings(
                site.jdbcUrl(),
                site.secrets(),
                site.realm(),
                plan.home().vault(),
                site.web(),
                keys,
                plan.environment());
        Optional<Path> ear = plan.ear() ? Optional.of(plan.project().ear()) : Optional.empty();
        Child child = wildfly.start(settings, ear);
        children.add(child, () -> child.stop(GRACE));
        return () -> {
            wildfly.awaitReady(child, plan.ear());
            step.end("ready", at(plan.ports().http()) + (plan.ear() ? "" : ", nothing deployed"));
        };
    }

    private Runnable worker(Progress.Step step) {
        Worker worker = new Worker(plan.project().worker(), plan.home(), site);
        Child child = worker.start(plan.quick());
        children.add(child, () -> child.stop(GRACE));
        return () -> {
            String where = "health at " + at(plan.ports().workerHealth());
            step.end(worker.awaitReady(child) ? "ready" : "UNHEALTHY", where);
        };
    }

    private Runnable witness(Progress.Step step, DemoWitness witness) {
        Child child = witness.start(plan.home(), site, plan.quick());
        children.add(child, () -> child.stop(GRACE));
        return () -> step.end("ready", witness.keyName());
    }

    private static String at(int port) {
        return Ports.LOOPBACK + ":" + port;
    }

    /** Where everything is reached. */
    public Site site() {
        return site;
    }

    public Home home() {
        return plan.home();
    }

    /** The process of a part that runs, or ran and died. */
    public long pid(Part part) {
        return child(part).pid();
    }

    public boolean alive(Part part) {
        return child(part).alive();
    }

    /** Ends one part as a power cut would; {@link #restart} brings it back. */
    public void kill(Part part) {
        child(part).kill();
    }

    /** Stops the part if it still runs, starts it again on the same data and waits until it is ready. */
    public void restart(Part part) {
        children.stop(part);
        launch(part).run();
    }

    /** Completes when any part has died by itself, with the line to show. */
    CompletableFuture<String> death() {
        CompletableFuture<?>[] ends = children.all().stream().map(Child::onExit).toArray(CompletableFuture[]::new);
        return CompletableFuture.anyOf(ends)
                .thenApply(Child.class::cast)
                .thenApply(dead -> dead.part().title() + " has stopped; its last words are in " + dead.log());
    }

    boolean stopping() {
        return children.stopping();
    }

    private Child child(Part part) {
        return children.find(part).orElseThrow(() -> new IllegalStateException(part + " is not in this stack"));
    }

    /** Stops all parts in reverse order; the data stays. */
    @Override
    public void close() {
        children.stop();
        try {
            lock.close();
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException alreadyShuttingDown) {
            return;
        }
    }
}
