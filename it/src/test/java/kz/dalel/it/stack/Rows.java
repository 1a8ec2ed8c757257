package kz.dalel.it.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.dist.Site;

/** Questions to the database, each on a connection of its own. */
public record Rows(String url, String user, String password) {

    /** As the role that owns all tables and to whom no policy applies. */
    public static Rows ofOwner(Site site) {
        return new Rows(site.jdbcUrl(), "dalel_owner", site.secrets().dbOwner());
    }

    /** As the superuser of the whole cluster, who may do anything. */
    public static Rows ofSuperuser(Site site) {
        return new Rows(site.jdbcUrl(), "postgres", site.secrets().dbSuperuser());
    }

    /** As the role of the application. */
    public static Rows ofApplication(Site site) {
        return new Rows(site.jdbcUrl(), "dalel_app", site.secrets().dbApp());
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The first column of each row, as text. */
    public List<String> texts(String sql, Object... values) {
        try (Connection connection = connect()) {
            return texts(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The same on a connection that is open already. */
    public static List<String> texts(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) query.setObject(i + 1, values[i]);
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    public long count(String sql, Object... values) {
        return Long.parseLong(texts(sql, values).get(0));
    }
}
