package kz.dalel.dist;

import java.net.URI;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The realm file that Keycloak imports: the template with secrets, addresses and accounts filled in.
 *
 * @param api whether the public client {@code dalel-api} (password grant, and code flow for the second factor) and the systems
 *     of the demonstration's agencies exist: for demonstration data and tests only
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
                .replace("{{systems}}", systems(s -> s.clientJson(secrets, agency)))
                .replace("{{system.accounts}}", systems(AgencySystem::userJson))
                .replace("{{agency}}", agency)
                .replace("{{flows}}", Resource.text("keycloak/flows.json").strip())
                .replace("{{profile}}", quoted(Resource.text("keycloak/user-profile.json")))
                .replace("{{secret.web}}", secrets.oidcWeb())
                .replace("{{secret.worker}}", secrets.oidcWorker())
                .replace("{{accounts}}", accounts)
                .replace("{{web}}", web.toString());
    }

    /** What the file has of each agency's system, with a comma before each; nothing where there are none. */
    private String systems(Function<AgencySystem, String> written) {
        if (!api) return "";
        return AgencySystem.all().stream()
                .map(system -> ",\n" + written.apply(system))
                .collect(Collectors.joining());
    }

    private static String quoted(String json) {
        return json.lines()
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .replace("\\", "\\\\")
                .replace("\"", "\\\"");
    }
}
