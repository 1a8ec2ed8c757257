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
        assertThat(users)
                .as("the accounts of people, the worker, and the systems of agencies")
                .hasSize(Account.all().size() + 1 + AgencySystem.all().size())
                .allMatch(u -> u.path("id").asText().matches("0{8}-0{4}-4000-8000-0{10}\\d\\d"));
        assertThat(users).extracting(u -> u.path("id").asText()).doesNotHaveDuplicates();
        assertThat(users).allMatch(u -> u.path("attributes").has("agency"));
    }

    @Test
    void every_role_of_a_user_exists() throws Exception {
        JsonNode realm = parsed(realm(true));
        List<String> roles = list(realm.path("roles").path("realm")).stream()
                .map(r -> r.path("name").asText())
                .toList();
        assertThat(roles).hasSize(20);
        list(realm.path("users")).forEach(u -> list(u.path("realmRoles"))
                .forEach(r -> assertThat(roles).contains(r.asText())));
    }

    @Test
    void the_password_grant_exists_only_when_it_is_asked_for() throws Exception {
        assertThat(clients(realm(false))).containsExactly("dalel-web", "dalel-worker");
        assertThat(clients(realm(true)))
                .containsExactly(
                        "dalel-web", "dalel-api", "dalel-worker", "dalel-agency-mia-ala", "dalel-agency-gpo-ast");
    }

    @Test
    void an_agency_has_a_secret_of_its_own_and_no_way_in_but_that() throws Exception {
        JsonNode realm = parsed(realm(true));
        for (AgencySystem system : AgencySystem.all()) {
            JsonNode client = list(realm.path("clients")).stream()
                    .filter(c -> c.path("clientId").asText().equals(system.client()))
                    .findAny()
                    .orElseThrow();
            assertThat(client.path("secret").asText())
                    .hasSize(32)
                    .isEqualTo(secrets.agencySystem(system.client()))
                    .isNotEqualTo(secrets.oidcWorker());
            assertThat(List.of(
                            client.path("standardFlowEnabled").asBoolean(),
                            client.path("directAccessGrantsEnabled").asBoolean(),
                            client.path("publicClient").asBoolean()))
                    .containsOnly(false);
            JsonNode account = list(realm.path("users")).stream()
                    .filter(u -> u.path("serviceAccountClientId").asText().equals(system.client()))
                    .findAny()
                    .orElseThrow();
            assertThat(account.path("id").asText()).isEqualTo(system.id());
            assertThat(account.path("realmRoles").toString()).isEqualTo("[\"agency_system\"]");
            assertThat(account.at("/attributes/agency/0").asText()).isEqualTo(system.agency());
        }
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

    @Test
    void a_password_is_enough_for_a_session_and_a_code_is_asked_for_each_time() throws Exception {
        JsonNode realm = parsed(realm(true));
        assertThat(new ObjectMapper()
                        .readTree(realm.at("/attributes/acr.loa.map").asText())
                        .path("second-factor")
                        .asInt())
                .isEqualTo(2);
        List<String> flows = list(realm.path("authenticationFlows")).stream()
                .map(flow -> flow.path("alias").asText())
                .toList();
        assertThat(flows)
                .contains(
                        realm.path("browserFlow").asText(),
                        realm.path("directGrantFlow").asText());
        list(realm.path("authenticationFlows")).forEach(flow -> list(flow.path("authenticationExecutions")).stream()
                .filter(step -> step.has("flowAlias"))
                .forEach(step ->
                        assertThat(flows).contains(step.path("flowAlias").asText())));
        assertThat(list(realm.path("authenticatorConfig"))
                        .get(1)
                        .at("/config/loa-max-age")
                        .asText())
                .isEqualTo("0");
    }

    @Test
    void each_account_has_a_second_factor_with_the_secret_of_this_home() throws Exception {
        for (JsonNode user : list(parsed(realm(true)).path("users"))) {
            if (user.has("serviceAccountClientId")) continue;
            JsonNode otp = user.path("credentials").get(1);
            assertThat(otp.path("type").asText()).isEqualTo("otp");
            assertThat(new ObjectMapper()
                            .readTree(otp.path("secretData").asText())
                            .path("value")
                            .asText())
                    .isEqualTo(secrets.demoTotp());
        }
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
