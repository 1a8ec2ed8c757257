package kz.dalel.it.browser;

/** The expert: examines, answers, drafts, signs. */
final class Expert {
    private final Visitor visitor;

    Expert(Visitor visitor) {
        this.visitor = visitor;
    }

    void accepts() {
        visitor.step("Accept the case")
                .ticks(
                        "None of the circumstances of article 93 of the Criminal Procedure Code stands against me.",
                        "I sign this warning.")
                .presses("Accept the case");
    }

    void begins() {
        visitor.step("Begin the examination")
                .types("Plan", "происхождение, метки, строение файла, сигнал, детекторы")
                .types("Propositions", "запись сделана телефоном\nзапись синтезирована")
                .types("Method used", "PROVENANCE-MARKS 1")
                .types("Tool", "EXIFTOOL 13.10")
                .ticksAll("Objects taken")
                .presses("Begin the examination");
    }

    /** Notes what he saw; nobody can change it afterwards. */
    void observes(String text) {
        note().ticks("observation").types("Text", text).presses("Add note");
    }

    void findsNothing(String exhibit) {
        Sheet note = note().ticks("result").chooses("Outcome", "nothing found").types("Text", "меток нет");
        note.choosesWith("Object", exhibit);
        note.chooses("Method", "PROVENANCE-MARKS 1")
                .chooses("Tool", "exiftool 13.10")
                .presses("Add note");
    }

    void answers() {
        question(1)
                .types("Answer", "признаки синтеза голоса, вероятно, имеются")
                .chooses("How firm", "probable");
        question(2)
                .ticks("Not answered")
                .types("Why it is not answered, or what limits it", "вопрос правовой, вне компетенции эксперта");
        visitor.part("Questions and answers").presses("Save the answers");
    }

    void drafts() {
        visitor.step("Draft the conclusion")
                .types("Evaluation", "Совокупность признаков указывает на синтез голоса.")
                .types("Persons present", "При производстве экспертизы никто не присутствовал.")
                .types("Education", "высшее, Сәтбаев Университеті, 2012")
                .types("Specialty", "исследование звукозаписей")
                .types("Experience", "9 лет")
                .types("Post", "главный эксперт")
                .presses("Record the draft");
    }

    void sendsToReview() {
        visitor.step("Send to review").presses("Send to review");
    }

    void replies(String text) {
        visitor.part("Comments of the review").types("Reply", text).presses("Reply");
    }

    /** Says what stands on the paper that he signed, and attaches its scan. */
    void signs(String figures, int pages) {
        visitor.step("Sign on paper")
                .attaches("Scan of the signed paper", Papers.pdf("подписано.pdf"))
                .types("Figures at the foot of each page", figures)
                .types("Pages of the paper", Integer.toString(pages))
                .presses("Sign");
    }

    private Sheet note() {
        return visitor.part("New note");
    }

    private Sheet question(int ordinal) {
        return visitor.part("Questions and answers").group(ordinal + ". ");
    }
}
