package kz.dalel.it.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.dalel.it.stack.Rows;

/** Whether each request stands where its process waits: state by state, one process and one task, or none. */
public final class Agreement {
    private static final Set<String> WAITS = Set.of(
            "DRAFT -",
            "UNSENT_WITHDRAWN -",
            "UNSENT_OBJECTS_RETURNED -",
            "SUBMITTED receipt",
            "RECEIVED registration",
            "DISCREPANCY discrepancyAnswer",
            "REGISTERED triage",
            "TRIAGED assignment",
            "ASSIGNED acceptance",
            "ACCEPTED examination",
            "IN_EXAMINATION draftConclusion",
            "DRAFTED reviewRequest",
            "TECHNICAL_REVIEW technicalReview",
            "FORM_CHECK formCheck",
            "READY_FOR_SIGNATURE signature",
            "SIGNED delivery",
            "SUSPENDED resumption",
            "CHALLENGED challengeDecision",
            "DELIVERED objectsReturn",
            "TESTIMONY testimony",
            "RETURNED objectsReturn",
            "WITHDRAWN objectsReturn",
            "IMPOSSIBLE objectsReturn",
            "TERMINATED objectsReturn",
            "OBJECTS_RETURNED archiving",
            "ARCHIVED disposal",
            "DISPOSED -");
    private static final String STANDS =
            "select r.number || case when r.submitted_at is null and r.state <> 'DRAFT' then ' UNSENT_' else ' ' end"
                    + " || r.state || ' ' || coalesce(string_agg(t.task_def_key_, '+'), '-')"
                    + " from request r left join (engine.act_ru_execution e join engine.act_re_procdef d"
                    + " on d.id_ = e.proc_def_id_ and d.key_ = 'examination-request') on e.business_key_ = r.number"
                    + " left join engine.act_ru_task t on t.proc_inst_id_ = e.proc_inst_id_ group by r.number, r.state, r.submitted_at";
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
        apart.removeIf(line -> WAITS.contains(line.substring(line.indexOf(' ') + 1)));
        assertThat(apart)
                .as("requests that do not stand where their process waits")
                .isEmpty();
        assertThat(owner.texts(SPARE_PROCESSES))
                .as("processes without a request")
                .isEmpty();
    }
}
