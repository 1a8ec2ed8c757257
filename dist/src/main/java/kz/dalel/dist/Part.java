package kz.dalel.dist;

/** The processes of a stack, in the order in which they start. */
public enum Part {
    POSTGRES("PostgreSQL"),
    KEYCLOAK("Keycloak"),
    WILDFLY("WildFly"),
    WORKER("Worker");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    String file() {
        return title.toLowerCase(java.util.Locale.ROOT);
    }
}
