package kz.dalel.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {
    @TempDir
    Path directory;

    private Secrets secrets;

    @BeforeEach
    void draw() {
        secrets = Secrets.of(new Home(directory));
    }

    @Test
    void the_realm_file_is_json_with_nothing_left_to_fill_in() throws Exception {
        String json = realm(true).json();
        assertThat(json).doesNotContain("{{", "}}").contains(secrets.oidcWeb(), secrets.oidcWorker(), secrets.demo());
        assertThat(parsed(realm(true)).path("realm").asText()).isEqualTo("dalel");
    }

    @Test
    void every_user_has_the_fixed_id_that_the_custody_log_names() throws Exception {
        List<JsonNode> users = list(parsed(realm(true)).path("users"));
        assertThat(users).hasSize(23).allMatch(u -> u.path("id").asText().matches("0{8}-0{4}-4000-8000-0{10}\\d\\d"));
        assertThat(users).extracting(u -> u.path("id").asText()).doesNotHaveDuplicates();
        assertThat(users).allMatch(u -> u.path("attributes").has("agency"));
    }

    @Test
    void every_role_of_a_user_exists() throws Exception {
        JsonNode realm = parsed(realm(true));
        List<String> roles = list(realm.path("roles").path("realm")).stream()
                .map(r -> r.path("name").asText())
                .toList();
        assertThat(roles).hasSize(18);
        list(realm.path("users")).forEach(u -> list(u.path("realmRoles"))
                .forEach(r -> assertThat(roles).contains(r.asText())));
    }

    @Test
    void the_password_grant_exists_only_when_it_is_asked_for() throws Exception {
        assertThat(clients(realm(false))).containsExactly("dalel-web", "dalel-worker");
        assertThat(clients(realm(true))).containsExactly("dalel-web", "dalel-api", "dalel-worker");
    }

    @Test
    void only_an_administrator_edits_the_agency_of_a_user() throws Exception {
        String profile = parsed(realm(true))
                .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asText();
        JsonNode agency = list(new ObjectMapper().readTree(profile).path("attributes")).stream()
                .filter(a -> a.path("name").asText().equals("agency"))
                .findAny()
                .orElseThrow();
        assertThat(agency.at("/permissions/edit").toString()).isEqualTo("[\"admin\"]");
    }

    @Test
    void a_list_of_client_scopes_would_suppress_the_built_in_ones() throws Exception {
        assertThat(parsed(realm(true)).has("clientScopes")).isFalse();
    }

    private Realm realm(boolean api) {
        return new Realm(secrets, URI.create("http://127.0.0.1:8080"), api);
    }

    private static List<String> clients(Realm realm) throws Exception {
        return list(parsed(realm).path("clients")).stream()
                .map(c -> c.path("clientId").asText())
                .toList();
    }

    private static JsonNode parsed(Realm realm) throws Exception {
        return new ObjectMapper().readTree(realm.json());
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
