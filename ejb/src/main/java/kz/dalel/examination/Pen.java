package kz.dalel.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.dalel.assignment.Panels;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestNumber;

/** Writes what the expert adds, in his name and with the time of the server. Called by services only. */
@ApplicationScoped
class Pen {
    @PersistenceContext
    EntityManager em;

    @Inject
    Bench bench;

    @Inject
    Caller caller;

    @Inject
    Time time;

    @Inject
    Panels panels;

    Note write(RequestNumber number, NoteForm form) {
        int ordinal = bench.next("select coalesce(max(ordinal), 0) from note where request = ?1", number.text());
        Note note = new Note(new Note.Key(number, ordinal), form, author(), time.instant());
        em.persist(note);
        return note;
    }

    /** Seal of the note that is to be amended; refused unless it is the expert's own and stands unamended. */
    String amended(RequestNumber number, int ordinal) {
        Note note = em.find(Note.class, new Note.Key(number, ordinal));
        if (note == null) throw Refusal.invalid("note.unknown", ordinal);
        note.mustBeBy(author());
        Long amendments = em.createQuery(
                        "select count(n) from Note n where n.key.request = :n and n.amends = :ordinal", Long.class)
                .setParameter("n", number)
                .setParameter("ordinal", ordinal)
                .getSingleResult();
        if (amendments > 0) throw Refusal.conflict("note.amendedAlready", ordinal);
        return note.seal();
    }

    /** Seal of what was last said to the question, null where nothing was; refused when there is none, or it is others' part. */
    String answered(RequestNumber number, int question) {
        if (bench.next("select coalesce(max(ordinal), -1) from question where request = ?1", number.text()) <= question
                || question < 0) throw Refusal.notFound("question.unknown");
        panels.demandPart(number, question);
        return em
                .createQuery(
                        "select a from AnswerRevision a where a.key.request = :n and a.key.question = :q"
                                + " order by a.key.revision desc",
                        AnswerRevision.class)
                .setParameter("n", number)
                .setParameter("q", question)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(AnswerRevision::seal)
                .orElse(null);
    }

    AnswerRevision answer(RequestNumber number, int question, AnswerForm form) {
        int revision = bench.next(
                "select coalesce(max(revision), 0) from answer where request = ?1 and question = ?2",
                number.text(),
                question);
        AnswerRevision.Key key = new AnswerRevision.Key(number, question, revision);
        AnswerRevision wording = new AnswerRevision(key, form, author(), time.instant());
        em.persist(wording);
        return wording;
    }

    private String author() {
        return caller.actor().id();
    }
}
