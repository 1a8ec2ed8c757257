package kz.dalel.dist;

import java.net.URI;

/** Where a running stack is reached, and with which secrets. */
public record Site(Ports ports, Secrets secrets) {

    public URI web() {
        return URI.create("http://" + Ports.LOOPBACK + ":" + ports.http());
    }

    public URI keycloak() {
        return URI.create("http://" + Ports.LOOPBACK + ":" + ports.keycloak());
    }

    /** The issuer of every token. */
    public URI realm() {
        return URI.create(keycloak() + "/realms/" + Realm.NAME);
    }

    /** The database of the application, for any of its roles. */
    public String jdbcUrl() {
        return new Database(ports.db(), secrets).url(Database.NAME);
    }
}
