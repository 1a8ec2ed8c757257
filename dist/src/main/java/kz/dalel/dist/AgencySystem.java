package kz.dalel.dist;

import java.util.List;

/**
 * The system of an agency: a confidential client with a service account, which acts for its agency in the one role
 * {@code agency_system}. Its id is what the custody log names.
 *
 * @param client the client's id, which is also the name by which tests call it
 * @param agency the code of the body for which it acts
 */
public record AgencySystem(String id, String client, String name, String agency) {
    private static final String ROLE = "agency_system";

    /** All that the realm of the demonstration has, in the order of their numbers. */
    public static List<AgencySystem> all() {
        return Resource.text("keycloak/agency-systems.csv")
                .lines()
                .skip(1)
                .map(AgencySystem::of)
                .toList();
    }

    private static AgencySystem of(String line) {
        String[] f = line.split(";", -1);
        return new AgencySystem("00000000-0000-4000-8000-0000000000" + f[0], f[1], f[2], f[3]);
    }

    /** As an account among the accounts: it has no person, and the language is of no use to it. */
    public Account account() {
        return new Account(id, client, name, "", List.of(ROLE), agency, "ru");
    }

    /** The client as the realm file has it: no login of people, no password grant, only its own secret. */
    String clientJson(Secrets secrets, String agencyMapper) {
        return """
            {
              "clientId": "%s",
              "name": "%s",
              "enabled": true,
              "protocol": "openid-connect",
              "publicClient": false,
              "secret": "%s",
              "standardFlowEnabled": false,
              "implicitFlowEnabled": false,
              "directAccessGrantsEnabled": false,
              "serviceAccountsEnabled": true,
              "protocolMappers": [%s]
            }"""
                .formatted(client, name, secrets.agencySystem(client), agencyMapper);
    }

    /** The service account as the realm file has it. */
    String userJson() {
        return """
            {
              "id": "%s",
              "username": "service-account-%s",
              "firstName": "%s",
              "enabled": true,
              "serviceAccountClientId": "%s",
              "realmRoles": ["%s"],
              "attributes": { "agency": ["%s"] }
            }"""
                .formatted(id, client, name, client, ROLE, agency);
    }
}
