package kz.dalel.it.browser;

/** Head and unit head: who does what, and whether its form is good. */
final class Leadership {
    private final Visitor visitor;

    Leadership(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Decides as the policy proposes. */
    void decides() {
        visitor.step("Decide about the work").presses("Decide");
    }

    void assigns(String expert, String reviewer) {
        Sheet assignment = visitor.step("Assign expert and reviewer");
        assignment.choosesWith("Expert", expert);
        assignment.choosesWith("Reviewer", reviewer);
        assignment.types("Why these two", "меньше всех дел в работе").presses("Assign");
    }

    void approvesTheForm() {
        visitor.step("Check the form")
                .ticks(
                        "All mandatory contents are there.",
                        "The warning of liability is there.",
                        "Each question has its answer or the reason why not.",
                        "The annexes named are there.")
                .presses("Approve the form");
    }
}
