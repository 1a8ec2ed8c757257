package kz.dalel.dist;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.PGConnection;

/** The roles and databases of a cluster. Made or brought up to date at every start. */
final class Database {
    static final String NAME = "dalel";
    static final String OWNER = "dalel_owner";
    static final String APP = "dalel_app";
    static final String KEYCLOAK = "keycloak";
    private static final String WRONG_PASSWORD = "28P01";

    private final int port;
    private final Secrets secrets;

    Database(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    String url(String database) {
        return "jdbc:postgresql://" + Ports.LOOPBACK + ":" + port + "/" + database;
    }

    /** True once the server lets the superuser in; a wrong password will not get better by waiting. */
    boolean answers() {
        try (Connection connection = superuser("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            if (!WRONG_PASSWORD.equals(e.getSQLState())) return false;
            throw new Trouble(
                    "The database refuses the password in secrets.properties: they are of different homes.", e);
        }
    }

    /** The owner migrates and is no superuser; the application owns nothing; Keycloak sees only its own database. */
    void prepare() {
        try (Connection server = superuser("postgres")) {
            role(server, OWNER, secrets.dbOwner());
            role(server, APP, secrets.dbApp());
            role(server, KEYCLOAK, secrets.dbKeycloak());
            database(server, NAME, OWNER);
            database(server, KEYCLOAK, KEYCLOAK);
            run(server, "grant connect on database dalel to dalel_app");
        } catch (SQLException e) {
            throw new Trouble("Cannot prepare the roles and databases: " + e.getMessage(), e);
        }
        extensions();
    }

    /** Empties Keycloak's database; its realm is written anew from our file. */
    void renewKeycloak() {
        try (Connection server = superuser("postgres")) {
            run(server, "drop database keycloak with (force)");
            database(server, KEYCLOAK, KEYCLOAK);
        } catch (SQLException e) {
            throw new Trouble("Cannot empty Keycloak's database: " + e.getMessage(), e);
        }
    }

    /** Extensions that only a superuser may create. */
    private void extensions() {
        try (Connection dalel = superuser(NAME)) {
            for (String name : new String[] {"pg_trgm", "btree_gin", "unaccent"}) {
                run(dalel, "create extension if not exists " + name);
            }
        } catch (SQLException e) {
            throw new Trouble("Cannot create the extensions: " + e.getMessage(), e);
        }
    }

    private static void role(Connection server, String name, String password) throws SQLException {
        if (!exists(server, "select 1 from pg_roles where rolname = ?", name)) {
            run(server, "create role " + name);
        }
        run(server, "alter role " + name + " login nosuperuser nocreatedb nocreaterole nobypassrls noreplication");
        server.unwrap(PGConnection.class).alterUserPassword(name, password.toCharArray(), "scram-sha-256");
    }

    private static void database(Connection server, String name, String owner) throws SQLException {
        if (!exists(server, "select 1 from pg_database where datname = ?", name)) {
            run(server, "create database " + name + " owner " + owner);
        }
        run(server, "revoke all on database " + name + " from public");
    }

    private Connection superuser(String database) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", Postgres.SUPERUSER);
        login.setProperty("password", secrets.dbSuperuser());
        login.setProperty("connectTimeout", "2");
        return DriverManager.getConnection(url(database), login);
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
