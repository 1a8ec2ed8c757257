package kz.dalel.it.inside;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.dalel.it.stack.Dalel;

/** What there is of a case: in the aggregate, in the log, in the engine; each by a text that changes with it. */
record Traces(Map<String, String> found) {
    private static final Map<String, String> WHERE = new LinkedHashMap<>();

    static {
        WHERE.put("request", "select state || ' ' || version from request where number = ?");
        WHERE.put(
                "steps",
                "select step || to_jsonb(w)::text from step_record join step_words w using (request, ordinal)"
                        + " where request = ? order by ordinal");
        WHERE.put("clocks", "select to_jsonb(c)::text from request_clock c where request = ? order by clock");
        WHERE.put("extractions", "select exhibit || status from extraction where request = ? order by id");
        WHERE.put("conclusion", "select status from conclusion where request = ? order by version");
        WHERE.put("signatures", "select signed_by from conclusion_signature where request = ? order by version");
        WHERE.put("deliveries", "select addressee from delivery where request = ?");
        WHERE.put("kept bytes", "select sha256 from vault_object where request = ? and kept order by sha256");
        WHERE.put(
                "entries",
                "select id || action from custody_entry where request = ? and actor not like 'worker:%' order by id");
        WHERE.put(
                "entries that wait for a place or have one",
                "select e.id::text from custody_entry e where e.request = ?"
                        + " and (e.id in (select entry from custody_pending) or e.id in (select entry from custody_leaf))"
                        + " order by e.id");
        WHERE.put(
                "process",
                "select x.id_ || coalesce(x.act_id_, '') || x.rev_ from engine.act_ru_execution x"
                        + " join engine.act_ru_execution p on p.id_ = x.proc_inst_id_ where p.business_key_ = ? order by x.id_");
        WHERE.put(
                "waits",
                "select t.task_def_key_ from engine.act_ru_task t join engine.act_ru_execution p"
                        + " on p.id_ = t.proc_inst_id_ where p.business_key_ = ? order by 1");
        WHERE.put(
                "timers",
                "select j.handler_cfg_ from engine.act_ru_job j join engine.act_ru_execution p"
                        + " on p.id_ = j.process_instance_id_ where p.business_key_ = ? order by 1");
    }

    static Traces of(String number) {
        Map<String, String> found = new LinkedHashMap<>();
        WHERE.forEach(
                (what, sql) -> found.put(what, String.join("\n", Dalel.owner().texts(sql, number))));
        return new Traces(found);
    }

    /** How many of a kind there are. */
    long count(String what) {
        return found.get(what).lines().count();
    }
}
