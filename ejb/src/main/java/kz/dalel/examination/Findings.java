package kz.dalel.examination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dalel.kernel.Cursor;
import kz.dalel.kernel.Page;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;

/** What the examination found, for its expert and its reviewer: nobody else reads it before it is a conclusion. */
@Stateless
@RolesAllowed({Roles.EXPERT, Roles.REVIEWER})
public class Findings {
    private static final String ANSWER =
            " a.revision, a.text, a.refused, a.reason, a.certainty, a.author, coalesce(o.name, a.author) as name, a.at, a.nonce";
    private static final String MATRIX =
            "select q.ordinal, q.text as question," + ANSWER + " from question q left join lateral"
                    + " (select * from answer n where n.request = q.request and n.question = q.ordinal"
                    + " order by n.revision desc limit 1) a on true left join officer o on o.id = a.author"
                    + " where q.request = ?1 order by q.ordinal";
    private static final String REVISIONS = "select a.question as ordinal, '' as question," + ANSWER + " from answer a"
            + " left join officer o on o.id = a.author where a.request = ?1 and a.question = ?2 order by a.revision";
    private static final String NOTES =
            "select n.ordinal, n.author, coalesce(o.name, n.author) as name, n.at, n.kind, n.outcome,"
                    + " n.exhibit, n.method, n.tool, n.text, n.amends, n.reason, m.ordinal as amended_by, n.nonce, n.alters from note n"
                    + " left join officer o on o.id = n.author"
                    + " left join note m on m.request = n.request and m.amends = n.ordinal"
                    + " where n.request = ?1 and n.ordinal > ?2 order by n.ordinal limit ?3";
    private static final String METHODS =
            "select u.method, u.number, m.kk, m.ru, m.en, v.state_register, u.justification from method_used u"
                    + " join method m on m.code = u.method"
                    + " join method_version v on v.method = u.method and v.number = u.number"
                    + " where u.request = ?1 order by u.ordinal";
    private static final String BEGUN = " from step_words where request = ?1 and ordinal ="
            + " (select max(ordinal) from step_record where request = ?1 and step = 'EXAMINATION')";

    @PersistenceContext
    EntityManager em;

    @Inject
    Bench bench;

    /** Each question of the request with the newest wording of its answer. */
    public List<QuestionLine> matrix(RequestNumber number) {
        bench.read(number);
        return rows(MATRIX, number.text()).map(Findings::question).toList();
    }

    /** The questions that are neither answered nor refused with a reason (CPC art. 283); empty when there are none. */
    public List<Refusal> gaps(RequestNumber number) {
        return matrix(number).stream()
                .filter(line -> line.answer() == null)
                .map(line -> Refusal.invalid("answer.missing", line.ordinal() + 1))
                .toList();
    }

    /** All wordings of the answer to a question, counted from 0, the oldest first. */
    public List<QuestionLine.Answered> revisions(RequestNumber number, int question) {
        bench.read(number);
        return rows(REVISIONS, number.text(), question)
                .map(row -> question(row).answer())
                .toList();
    }

    /** All notes in the order in which they were written. */
    public List<NoteSheet> notes(RequestNumber number) {
        return notes(number, 0, Integer.MAX_VALUE).items();
    }

    /** At most {@code limit} notes after the one with that number. */
    public Page<NoteSheet> notes(RequestNumber number, int after, int limit) {
        bench.read(number);
        List<NoteSheet> oneMore = rows(NOTES, number.text(), after, limit + 1L)
                .map(Findings::note)
                .toList();
        return Page.of(oneMore, limit, last -> new Cursor(Optional.empty(), Integer.toString(last.ordinal())));
    }

    /** The tools of the examination, in the order in which they were taken. */
    public List<Tool> tools(RequestNumber number) {
        bench.read(number);
        return em
                .createQuery("select t from UsedTool t where t.key.request = :n order by t.key.ordinal", UsedTool.class)
                .setParameter("n", number)
                .getResultList()
                .stream()
                .map(UsedTool::sheet)
                .toList();
    }

    /** The methods of the examination, in the order in which they were taken. */
    public List<Method> methods(RequestNumber number) {
        bench.read(number);
        return rows(METHODS, number.text())
                .map(row -> new Method(
                        row.get(0, String.class),
                        row.get(1, Integer.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, String.class),
                        row.get(6, String.class)))
                .toList();
    }

    /** What the findings are weighed against, as laid down before the first result; empty before the beginning. */
    public List<String> propositions(RequestNumber number) {
        return begun(number, "select jsonb_array_elements_text(said -> 'propositions')" + BEGUN);
    }

    /** Numbers of the exhibits that were checked out; empty before the beginning. */
    public List<String> exhibits(RequestNumber number) {
        return begun(number, "select jsonb_array_elements_text(said -> 'exhibits')" + BEGUN);
    }

    /** The plan; refused as {@code step.notTaken} before the beginning. */
    public String plan(RequestNumber number) {
        return begun(number, "select said ->> 'plan'" + BEGUN).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("step.notTaken"));
    }

    private List<String> begun(RequestNumber number, String sql) {
        bench.read(number);
        return rows(sql, number.text()).map(row -> row.get(0, String.class)).toList();
    }

    private static QuestionLine question(Tuple row) {
        Integer revision = row.get(2, Integer.class);
        int ordinal = row.get(0, Integer.class);
        String question = row.get(1, String.class);
        if (revision == null) return new QuestionLine(ordinal, question, null);
        String certainty = row.get(6, String.class);
        return new QuestionLine(
                ordinal,
                question,
                new QuestionLine.Answered(
                        revision,
                        row.get(3, String.class),
                        row.get(4, Boolean.class),
                        row.get(5, String.class),
                        certainty == null ? null : AnswerForm.Certainty.valueOf(certainty),
                        row.get(7, String.class),
                        row.get(8, String.class),
                        row.get(9, Instant.class),
                        row.get(10, String.class)));
    }

    private static NoteSheet note(Tuple row) {
        String outcome = row.get(5, String.class);
        return new NoteSheet(
                row.get(0, Integer.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Instant.class),
                NoteForm.Kind.valueOf(row.get(4, String.class)),
                outcome == null ? null : NoteForm.Outcome.valueOf(outcome),
                row.get(6, String.class),
                row.get(7, String.class),
                row.get(8, String.class),
                row.get(9, String.class),
                row.get(14, Boolean.class),
                row.get(10, Integer.class),
                row.get(11, String.class),
                row.get(12, Integer.class),
                row.get(13, String.class));
    }

    private Stream<Tuple> rows(String sql, Object... values) {
        var query = em.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return ((List<?>) query.getResultList()).stream().map(Tuple.class::cast);
    }
}
