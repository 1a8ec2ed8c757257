package kz.dalel.dist;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A demonstration account: its immutable id is what the custody log names. */
public record Account(
        String id, String username, String first, String last, List<String> roles, String agency, String locale) {

    /** All accounts of the realm, in the order of their numbers. */
    public static List<Account> all() {
        return Resource.text("keycloak/accounts.csv")
                .lines()
                .skip(1)
                .map(Account::of)
                .toList();
    }

    /** @throws java.util.NoSuchElementException nobody has this account */
    static Account named(String username) {
        return all().stream()
                .filter(each -> each.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private static Account of(String line) {
        String[] f = line.split(";", -1);
        List<String> roles =
                Arrays.stream(f[4].split(",", -1)).filter(r -> !r.isEmpty()).toList();
        return new Account("00000000-0000-4000-8000-0000000000" + f[0], f[1], f[2], f[3], roles, f[5], f[6]);
    }

    public String name() {
        return first + " " + last;
    }

    /** The account as the realm file has it; the secret of its second factor is the text itself, as its bytes. */
    String json(Secrets secrets) {
        return """
            {
              "id": "%s", "username": "%s", "enabled": true,
              "firstName": "%s", "lastName": "%s", "email": "%s@example.kz", "emailVerified": true,
              "credentials": [{ "type": "password", "value": "%s", "temporary": false },
                { "type": "otp", "userLabel": "demo", "secretData": "{\\"value\\":\\"%s\\"}",
                  "credentialData": "{\\"subType\\":\\"totp\\",\\"digits\\":6,\\"counter\\":0,\\"period\\":30,\\"algorithm\\":\\"HmacSHA1\\"}" }],
              "realmRoles": [%s],
              "attributes": { "agency": ["%s"], "locale": ["%s"] }
            }"""
                .formatted(
                        id,
                        username,
                        first,
                        last,
                        username,
                        secrets.demo(),
                        secrets.demoTotp(),
                        quotedRoles(),
                        agency,
                        locale)
                .indent(4)
                .strip();
    }

    private String quotedRoles() {
        return roles.stream().map(r -> '"' + r + '"').collect(Collectors.joining(", "));
    }
}
