package kz.dalel.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The application server: the provisioned one, unchanged, with a base directory of its own in the home. */
final class Wildfly {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** What the server's own start script opens of the JDK. */
    private static final List<String> MODULAR = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    private final Path server;
    private final Home home;
    private final Path base;
    private final Ports ports;
    private final boolean quick;

    Wildfly(Path server, Home home, Ports ports, boolean quick) {
        this.server = server;
        this.home = home;
        this.base = home.directory("wildfly");
        this.ports = ports;
        this.quick = quick;
    }

    /** Starts without waiting, with the provisioned configuration; the data (transaction log) stays. */
    Child start(Settings settings, java.util.Optional<Path> ear) {
        try {
            for (String fresh : List.of("configuration", "deployments", "tmp")) Directories.remove(base.resolve(fresh));
            Directories.copy(server.resolve("standalone/configuration"), base.resolve("configuration"));
            Path deployments = home.directory("wildfly/deployments");
            if (ear.isPresent())
                Files.copy(ear.get(), deployments.resolve("dalel.ear"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path properties = home.secretFile("wildfly/dalel.properties", settings.properties());
        return Child.start(Part.WILDFLY, home, command(properties), Map.of("JBOSS_HOME", server.toString()));
    }

    void awaitReady(Child child, boolean deployed) {
        URI front = URI.create("http://" + Ports.LOOPBACK + ":" + ports.http() + "/");
        URI management = URI.create("http://" + Ports.LOOPBACK + ":" + ports.management() + "/");
        Readiness.await(
                child,
                PATIENCE,
                () -> deployed
                        ? deployed(child) && List.of(200, 302, 303).contains(Readiness.status(front))
                        : Readiness.status(management) != 0 && Readiness.status(front) != 0);
    }

    private boolean deployed(Child child) {
        if (Files.exists(base.resolve("deployments/dalel.ear.failed"))) {
            throw new Trouble("WildFly could not deploy dalel.ear; see " + child.log());
        }
        return Files.exists(base.resolve("deployments/dalel.ear.deployed"));
    }

    private List<String> command(Path properties) {
        List<String> command = Java.command(
                quick,
                "-Xms64m",
                quick ? "-Xmx768m" : "-Xmx1g",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Djboss.home.dir=" + server,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
                "-Dlogging.configuration="
                        + base.resolve("configuration/logging.properties").toUri());
        if (!quick) command.add("-XX:+UseParallelGC"); // the least work for each request; a pause takes some hundred ms
        command.addAll(MODULAR);
        command.addAll(List.of("-jar", server.resolve("jboss-modules.jar").toString()));
        command.addAll(List.of("-mp", server.resolve("modules").toString(), "org.jboss.as.standalone"));
        command.addAll(List.of("-b", Ports.LOOPBACK, "-bmanagement", Ports.LOOPBACK, "-P=" + properties));
        command.add("-Djboss.http.port=" + ports.http());
        command.add("-Djboss.management.http.port=" + ports.management());
        return command;
    }
}
