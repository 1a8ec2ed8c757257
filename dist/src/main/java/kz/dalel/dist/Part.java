package kz.dalel.dist;

import java.util.Locale;

/** The processes of a stack, in the order in which they start. */
public enum Part {
    POSTGRES("PostgreSQL"),
    KEYCLOAK("Keycloak"),
    WILDFLY("WildFly"),
    WORKER("Worker"),
    WITNESS_PROSECUTION("Prosecution", "witness-prosecution"),
    WITNESS_COURT("Court", "witness-court");

    private final String title;
    private final String file;

    Part(String title) {
        this(title, title.toLowerCase(Locale.ROOT));
    }

    Part(String title, String file) {
        this.title = title;
        this.file = file;
    }

    String title() {
        return title;
    }

    String file() {
        return file;
    }
}
