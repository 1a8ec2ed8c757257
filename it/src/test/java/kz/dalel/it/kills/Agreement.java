package kz.dalel.it.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.dalel.it.stack.Rows;
import kz.dalel.request.State;
import kz.dalel.workflows.Waits;

/** Whether each request stands where its process waits: state by state, one process and one task, or none. */
public final class Agreement {
    private static final String STANDS = "select r.number || ' ' || r.state || ' ' || (r.submitted_at is not null)"
            + " || coalesce(string_agg(' ' || p.tasks, ''), '') from request r left join (select e.business_key_,"
            + " coalesce((select string_agg(t.task_def_key_, '+') from engine.act_ru_task t"
            + " where t.proc_inst_id_ = e.proc_inst_id_), '-') as tasks from engine.act_ru_execution e"
            + " join engine.act_re_procdef d on d.id_ = e.proc_def_id_ and d.key_ = 'examination-request'"
            + " where e.parent_id_ is null) p on p.business_key_ = r.number group by r.number";
    private static final String SPARE_PROCESSES =
            "select e.business_key_ from engine.act_ru_execution e join engine.act_re_procdef d on d.id_ = e.proc_def_id_"
                    + " where d.key_ = 'examination-request' and e.parent_id_ is null"
                    + " and (select count(*) from request r where r.number = e.business_key_) <> 1";

    private Agreement() {}

    /** Holds every request of the database against the engine's tables. */
    public static void of_state_and_wait(Rows owner) {
        List<String> stands = owner.texts(STANDS);
        assertThat(stands).isNotEmpty();
        Set<String> apart = new TreeSet<>(stands);
        apart.removeIf(Agreement::agrees);
        assertThat(apart)
                .as("requests that do not stand where their process waits")
                .isEmpty();
        assertThat(owner.texts(SPARE_PROCESSES))
                .as("processes without a request")
                .isEmpty();
    }

    /** By the rule of the nightly check, from rows that are read here in another way: number, state, sent, processes. */
    private static boolean agrees(String line) {
        List<String> told = List.of(line.split(" "));
        return Waits.agree(State.valueOf(told.get(1)), Boolean.parseBoolean(told.get(2)), told.subList(3, told.size()));
    }
}
