package kz.dalel.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import kz.dalel.dist.Site;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes from outside and fits nowhere is refused in words: accounts of unknown bodies, texts that cannot be kept. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StrayIT {
    private static final String USER =
            """
            {"username": "stray", "enabled": true, "emailVerified": true, "email": "stray@example.org",
             "firstName": "Stray", "lastName": "Stray", "attributes": {"agency": ["NO-BODY"]},
             "credentials": [{"type": "password", "value": "%s", "temporary": false}]}""";

    private final Site site = Dalel.stack().site();
    private final Person nobody = new Person(site, Person.NOBODY);

    @Test
    void an_account_of_an_unknown_body_is_told_what_to_do() {
        String master =
                site.realm().toString().replace("/realms/dalel", "/realms/master") + "/protocol/openid-connect/token";
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(site.secrets().keycloakAdmin(), StandardCharsets.UTF_8);
        Reply admin = nobody.call(
                        "POST",
                        master,
                        BodyPublishers.ofString(form),
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .expect(200);
        Reply made = nobody.call(
                "POST",
                site.realm().toString().replace("/realms/dalel", "/admin/realms/dalel/users"),
                BodyPublishers.ofString(USER.formatted(site.secrets().demo())),
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + admin.json().path("access_token").asText());
        assertThat(made.status()).as(made.toString()).isIn(201, 409);

        Person stray = Dalel.person("stray");
        for (String path : new String[] {"/me", "/tasks", "/requests"})
            assertThat(stray.get(path)
                            .refused(403, "agency.unknown")
                            .json()
                            .path("detail")
                            .asText())
                    .contains("NO-BODY", "administrator");
    }

    @Test
    void a_text_that_the_database_cannot_hold_is_refused_wherever_it_comes_in() {
        Person investigator = Dalel.person("investigator");
        investigator.post("/requests", "{\"grounds\": \"a\\u0000b\"}").refused(422, "text.unreadable");
        investigator.post("/requests", "{\"questions\": [\"a\\u0000b\"]}").refused(422, "text.unreadable");
        investigator.get("/requests?q=%00").refused(422, "text.unreadable");
        investigator.get("/uploads/%00").refused(404, "upload.unknown");
        Dalel.person("head").get("/experts/%00/certificates").refused(422, "badRequest");
    }

    @Test
    void whose_paper_it_is_and_from_which_body_is_asked_at_once() {
        Person registrar = Dalel.person("registrar");
        assertThat(registrar
                        .post("/requests", "{\"appointing\": {}}")
                        .refused(422, "request.incomplete")
                        .reasons())
                .containsExactly("required.appointing.body", "required.appointing.person");
        assertThat(registrar
                        .post("/requests", "{\"appointing\": {\"body\": \"XX\"}}")
                        .refused(422, "request.incomplete")
                        .reasons())
                .containsExactly("body.unknown", "required.appointing.person");
    }
}
