package kz.dalel.it.access;

import java.sql.Connection;
import java.sql.SQLException;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.Rows;

/** Transactions of the application, without its code: what its role sees and does as somebody. */
final class Application {
    private Application() {}

    /** A transaction in which this account acts in these roles, comma separated; nobody acts when it is null. */
    static Connection as(String who, String roles) throws SQLException {
        Connection connection = Rows.ofApplication(Dalel.stack().site()).connect();
        connection.setAutoCommit(false);
        if (who != null) goesOnAs(connection, who, roles);
        return connection;
    }

    /** From now on this account acts in the transaction. */
    static void goesOnAs(Connection connection, String who, String roles) throws SQLException {
        Rows.texts(
                connection,
                "select set_config('dalel.actor', ?, true) || set_config('dalel.roles', ?, true)",
                Dalel.person(who).id(),
                roles);
    }
}
