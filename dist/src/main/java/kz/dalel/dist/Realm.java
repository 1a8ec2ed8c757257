package kz.dalel.dist;

import java.net.URI;
import java.util.stream.Collectors;

/**
 * The realm file that Keycloak imports: the template with secrets, addresses and accounts filled in.
 *
 * @param api whether the public client {@code dalel-api} (password grant, and code flow for the second factor) exists: for
 *     demonstration data and tests only
 */
record Realm(Secrets secrets, URI web, boolean api) {
    static final String NAME = "dalel";

    String json() {
        String agency = Resource.text("keycloak/agency-mapper.json").strip();
        String accounts = Account.all().stream().map(a -> a.json(secrets)).collect(Collectors.joining(",\n    "));
        return Resource.text("keycloak/dalel-realm.json")
                .replace(
                        "{{api}}",
                        api ? Resource.text("keycloak/api-client.json").strip() + "," : "")
                .replace("{{agency}}", agency)
                .replace("{{flows}}", Resource.text("keycloak/flows.json").strip())
                .replace("{{profile}}", quoted(Resource.text("keycloak/user-profile.json")))
                .replace("{{secret.web}}", secrets.oidcWeb())
                .replace("{{secret.worker}}", secrets.oidcWorker())
                .replace("{{accounts}}", accounts)
                .replace("{{web}}", web.toString());
    }

    private static String quoted(String json) {
        return json.lines()
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .replace("\\", "\\\\")
                .replace("\"", "\\\"");
    }
}
