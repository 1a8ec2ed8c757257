package kz.dalel.workflows;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import kz.dalel.agreement.AgreementLedger;
import kz.dalel.agreement.Apart;
import kz.dalel.agreement.Stood;
import kz.dalel.kernel.Roles;

/** Where the engine's processes wait, asked of its tables: its queries would take one call for each request. */
@Stateless
@RolesAllowed(Roles.ENGINE)
public class Seats {
    private static final String PROCESSES = " from engine.act_ru_execution e join engine.act_re_procdef d"
            + " on d.id_ = e.proc_def_id_ and d.key_ = 'examination-request' where e.parent_id_ is null";
    private static final String SEATS = "select e.business_key_, coalesce((select string_agg(t.task_def_key_, '+'"
            + " order by t.task_def_key_) from engine.act_ru_task t where t.proc_inst_id_ = e.proc_inst_id_), '-')"
            + PROCESSES + " and e.business_key_ = any (?)";
    private static final String KEYS =
            "select distinct e.business_key_" + PROCESSES + " and e.business_key_ > ? order by e.business_key_ limit ?";

    @Resource(lookup = "java:jboss/datasources/DalelDS")
    DataSource database;

    @Inject
    AgreementLedger ledger;

    /** For each of these requests that has processes, where each of them waits: its tasks joined by {@code +}, or {@code -}. */
    public Map<String, List<String>> of(List<String> numbers) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(SEATS)) {
            query.setArray(1, connection.createArrayOf("text", numbers.toArray()));
            Map<String, List<String>> seats = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next())
                    seats.computeIfAbsent(rows.getString(1), none -> new ArrayList<>())
                            .add(rows.getString(2));
            }
            return seats;
        } catch (SQLException broken) {
            throw new IllegalStateException("The engine's processes cannot be read", broken);
        }
    }

    /** The business keys of processes, in their order, after this one, at most so many. */
    public List<String> keysAfter(String key, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(KEYS)) {
            query.setString(1, key);
            query.setInt(2, most);
            List<String> keys = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) keys.add(rows.getString(1));
            }
            return keys;
        } catch (SQLException broken) {
            throw new IllegalStateException("The engine's processes cannot be read", broken);
        }
    }

    /** Looks again at a request while nobody can move it: it stands apart, or was only on its way when it was first looked at. */
    public Optional<Apart> held(String number) {
        Stood stood = ledger.held(number).orElseThrow();
        List<String> seats = of(List.of(number)).getOrDefault(number, List.of());
        return Waits.agree(stood.state(), stood.sent(), seats)
                ? Optional.empty()
                : Optional.of(new Apart(number, stood.state(), seats.isEmpty() ? "-" : String.join(", ", seats)));
    }
}
