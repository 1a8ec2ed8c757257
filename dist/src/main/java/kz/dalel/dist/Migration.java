package kz.dalel.dist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema to the version of an EAR, as the owner role and before the server starts: a persistence unit
 * validates earlier than any bean could migrate. The domain and the engine have a history each.
 */
record Migration(String url, String owner, String password) {

    /** Held, for a logger that nobody holds forgets its level; Flyway tells much at INFO. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    /** The number of migrations that ran now. */
    int run(Path ear) {
        FLYWAY.setLevel(Level.WARNING);
        try (EarLibraries libraries = EarLibraries.open(ear, "dalel-ejb", "dalel-workflows")) {
            return migrate(libraries.loader(), "public", "classpath:db/migration")
                    + migrate(libraries.loader(), "engine", "classpath:db/engine");
        } catch (FlywayException e) {
            throw new Trouble("The migration failed and nothing was started: " + oneLine(e), e);
        } catch (IOException e) {
            throw new Trouble("Cannot read the migrations of " + ear + ": " + e.getMessage(), e);
        }
    }

    private int migrate(ClassLoader loader, String schema, String location) {
        return Flyway.configure(loader)
                .dataSource(url, owner, password)
                .defaultSchema(schema)
                .locations(location)
                .validateMigrationNaming(true)
                .placeholderReplacement(false)
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static String oneLine(FlywayException e) {
        return e.getMessage()
                .lines()
                .map(String::strip)
                .filter(l -> !l.matches("-*"))
                .reduce((a, b) -> a + " | " + b)
                .orElse(e.toString());
    }
}
