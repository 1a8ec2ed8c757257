package kz.dalel.web.page.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.ExhibitRegister;
import kz.dalel.kernel.Answer;
import kz.dalel.kernel.Expected;
import kz.dalel.kernel.Once;
import kz.dalel.request.DraftDesk;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.SubmissionDesk;

/** Writes what the form says; the key of the form makes a second click the same act as the first. */
@RequestScoped
class DraftPen {
    private static final String FORM = "0".repeat(64);

    @Inject
    DraftDesk drafts;

    @Inject
    ExhibitRegister register;

    @Inject
    SubmissionDesk submissions;

    @Inject
    Once once;

    @Inject
    Expected expected;

    /** Begins a draft; the number of the one that was begun with this key, where it was. */
    RequestNumber begin(RequestDraft draft, String key) {
        Answer answer = once.once("draft:" + key, FORM, () -> {
            String number = drafts.draft(draft, false).text();
            return new Answer(201, number, "", "");
        });
        return new RequestNumber(answer.location());
    }

    /** Rewrites a draft; refused when it changed since the version that the form shows. */
    void rewrite(RequestNumber number, RequestDraft draft, Long version, String key) {
        once("rewrite:" + key, () -> {
            expected.version(version);
            drafts.edit(number, draft);
        });
    }

    /** Adds the object, or describes the one anew that the form is about. */
    void keep(RequestNumber number, ObjectForm object, String key) {
        if (object.getNumber() == null) once("object:" + key, () -> register.add(number, object.exhibit()));
        else register.rewrite(new ExhibitNumber(object.getNumber()), object.exhibit());
    }

    void submit(RequestNumber number, String key) {
        once("submit:" + key, () -> submissions.submit(number));
    }

    private void once(String key, Runnable act) {
        once.once(key, FORM, () -> {
            act.run();
            return new Answer(204, "", "", "");
        });
    }

    void remove(ExhibitNumber object) {
        register.remove(object);
    }
}
