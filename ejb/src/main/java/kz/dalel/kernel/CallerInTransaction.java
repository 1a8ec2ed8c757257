package kz.dalel.kernel;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells the database, inside each transaction, who is acting and when: row-level security decides by that. */
public class CallerInTransaction {
    /** Says who acts and when, until the transaction ends, and tells of which body he is now; public to be measured. */
    public static final String BIND = "select bind_caller(?, ?, ?)";

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Resource(lookup = "java:jboss/datasources/DalelDS")
    DataSource database;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    BoundCaller bound;

    @Inject
    Time time;

    /** Binds the caller for the call; without a transaction nothing is bound and nothing is visible. */
    @AroundInvoke
    public Object bind(InvocationContext call) throws Exception {
        if (transaction.getTransactionKey() == null) return call.proceed();
        Actor present = caller.actor();
        Actor outer = bound.actor().orElse(null);
        if (present.equals(outer)) return call.proceed();
        if (outer != null) em.flush(); // the outer caller's changes go out under the outer caller
        set(present);
        try {
            Object result = call.proceed();
            if (outer != null && !transaction.getRollbackOnly()) em.flush();
            return result;
        } finally {
            if (outer != null && !transaction.getRollbackOnly()) set(outer);
        }
    }

    private void set(Actor actor) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BIND)) {
            statement.setString(1, actor.id());
            statement.setString(2, String.join(",", actor.roles()));
            statement.setString(3, time.instant().toString());
            try (ResultSet told = statement.executeQuery()) {
                told.next();
                bound.to(actor, told.getString(1));
            }
        }
    }
}
