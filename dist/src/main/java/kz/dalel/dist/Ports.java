package kz.dalel.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The six loopback ports of a stack. */
public record Ports(int http, int management, int keycloak, int keycloakManagement, int db, int workerHealth) {
    static final String LOOPBACK = "127.0.0.1";

    /** The usual ports, each changeable by its variable. */
    public static Ports standard(Map<String, String> environment) {
        return new Ports(
                port(environment, "DALEL_HTTP_PORT", 8080),
                port(environment, "DALEL_MANAGEMENT_PORT", 9990),
                port(environment, "DALEL_KEYCLOAK_PORT", 8180),
                port(environment, "DALEL_KEYCLOAK_MANAGEMENT_PORT", 9180),
                port(environment, "DALEL_DB_PORT", 5433),
                port(environment, "DALEL_WORKER_HEALTH_PORT", 8190));
    }

    /** Six ports that nobody uses at this moment. */
    public static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 6; i++) held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            int[] p = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            for (ServerSocket socket : held) socket.close();
            return new Ports(p[0], p[1], p[2], p[3], p[4], p[5]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses unless the ports of the planned parts are free; PostgreSQL asks for itself, after its orphans. */
    void requireFree(Plan plan) {
        if (plan.server()) requireFree(http, "WildFly", "DALEL_HTTP_PORT");
        if (plan.server()) requireFree(management, "WildFly's management", "DALEL_MANAGEMENT_PORT");
        if (plan.keycloak()) requireFree(keycloak, "Keycloak", "DALEL_KEYCLOAK_PORT");
        if (plan.keycloak()) {
            requireFree(keycloakManagement, "Keycloak's management", "DALEL_KEYCLOAK_MANAGEMENT_PORT");
        }
        if (plan.worker()) requireFree(workerHealth, "the worker's health page", "DALEL_WORKER_HEALTH_PORT");
    }

    /** Refuses with one line when somebody else listens on the port already. */
    static void requireFree(int port, String wanting, String variable) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            String line =
                    "Port " + port + " is in use, but " + wanting + " needs it; set " + variable + " to a free one.";
            throw new Trouble(line, e);
        }
    }

    private static int port(Map<String, String> environment, String variable, int usual) {
        String given = environment.getOrDefault(variable, "").strip();
        if (given.isEmpty()) return usual;
        if (given.matches("\\d{1,5}") && Integer.parseInt(given) <= 65535 && Integer.parseInt(given) > 0) {
            return Integer.parseInt(given);
        }
        throw new Trouble(variable + " is \"" + given + "\", but a port is a number from 1 to 65535.");
    }
}
