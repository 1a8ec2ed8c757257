package kz.dalel.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void a_port_in_use_is_told_with_who_wants_it_and_what_changes_it() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            assertThatThrownBy(() -> Ports.requireFree(port, "PostgreSQL", "DALEL_DB_PORT"))
                    .isInstanceOf(Trouble.class)
                    .hasMessage("Port %s is in use, but PostgreSQL needs it; set DALEL_DB_PORT to a free one.", port);
        }
    }

    @Test
    void a_variable_changes_its_port_and_no_other() {
        Ports ports = Ports.standard(Map.of("DALEL_KEYCLOAK_PORT", "18180"));
        assertThat(ports).isEqualTo(new Ports(8080, 9990, 18180, 9180, 5433, 8190));
    }

    @Test
    void nonsense_for_a_port_is_refused_by_name() {
        assertThatThrownBy(() -> Ports.standard(Map.of("DALEL_HTTP_PORT", "http")))
                .hasMessage("DALEL_HTTP_PORT is \"http\", but a port is a number from 1 to 65535.");
    }

    @Test
    void free_ports_are_six_different_ones() {
        Ports p = Ports.free();
        assertThat(List.of(p.http(), p.management(), p.keycloak(), p.keycloakManagement(), p.db(), p.workerHealth()))
                .doesNotHaveDuplicates();
    }
}
