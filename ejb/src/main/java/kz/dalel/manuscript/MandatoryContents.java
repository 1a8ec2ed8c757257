package kz.dalel.manuscript;

import java.util.ArrayList;
import java.util.List;
import kz.dalel.kernel.Refusal;

/** What a conclusion must contain (CPC art. 283); a draft that lacks something is told all of it at once. */
final class MandatoryContents {
    private final Content content;
    private final List<Refusal> missing = new ArrayList<>();

    private MandatoryContents(Content content) {
        this.content = content;
    }

    /** Everything that is missing, the questions without an answer included. */
    static List<Refusal> missing(Content content) {
        MandatoryContents check = new MandatoryContents(content);
        check.appointment();
        check.expert();
        check.objects();
        check.study();
        check.answers();
        return check.missing;
    }

    private void appointment() {
        demand(content.opening().began(), "examination.began");
        demand(content.appointment().date(), "resolution.date");
        demand(content.appointment().sha256(), "resolution.document");
        demand(content.appointment().grounds(), "grounds");
        if (content.questions().isEmpty()) missing.add(Refusal.invalid("required.questions"));
    }

    private void expert() {
        demand(content.expert().education(), "expert.education");
        demand(content.expert().specialty(), "expert.specialty");
        demand(content.expert().experience(), "expert.experience");
        demand(content.expert().post(), "expert.post");
        demand(content.personsPresent(), "personsPresent");
        demand(content.evaluation(), "evaluation");
        if (content.warning() == null) missing.add(Refusal.invalid("conclusion.noWarning"));
    }

    private void objects() {
        if (content.objects().isEmpty()) missing.add(Refusal.invalid("conclusion.noObjects"));
        for (Content.Item object : content.objects())
            if (object.condition() == null)
                missing.add(Refusal.invalid("conclusion.objectNotReceived", object.number()));
    }

    /** Each result with its method, each tool with its version: what cannot be repeated is not evidence. */
    private void study() {
        demand(content.study().plan(), "examination.plan");
        methods(content.study().methods());
        if (content.study().tools().isEmpty()) missing.add(Refusal.invalid("conclusion.noTools"));
        List<Content.Finding> findings = content.study().findings();
        if (findings.stream()
                .noneMatch(f -> f.kind().equals("OBSERVATION") || f.kind().equals("RESULT")))
            missing.add(Refusal.invalid("conclusion.noFindings"));
        for (Content.Finding finding : findings)
            if (finding.kind().equals("RESULT") && finding.method() == null)
                missing.add(Refusal.invalid("conclusion.resultWithoutMethod", finding.note()));
    }

    /** Each method in its version; one outside the state register says why it was used (Law No 44-VI, art. 10). */
    private void methods(List<Content.Technique> methods) {
        if (methods == null || methods.isEmpty()) missing.add(Refusal.invalid("conclusion.noMethods"));
        else
            methods.stream()
                    .filter(method -> method.stateRegister() == null && method.justification() == null)
                    .forEach(method -> missing.add(
                            Refusal.invalid("method.unjustified", method.method() + " " + method.version())));
    }

    private void answers() {
        for (int question = 1; question <= content.questions().size(); question++) {
            int number = question;
            if (content.answers().stream().noneMatch(answer -> answer.question() == number && says(answer)))
                missing.add(Refusal.invalid("answer.missing", number));
        }
    }

    private static boolean says(Content.Reply answer) {
        return (answer.refused() ? answer.reason() : answer.text()) != null;
    }

    private void demand(String said, String field) {
        if (said == null || said.isBlank()) missing.add(Refusal.invalid("required." + field));
    }
}
