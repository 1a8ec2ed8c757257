package kz.dalel.it.browser;

import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whoever appoints an examination: drafts, adds objects, submits. */
final class Investigator {
    private static final Pattern NUMBER = Pattern.compile("number=([A-Z]+-\\d{4}-\\d+)");

    private final Visitor visitor;

    Investigator(Visitor visitor) {
        this.visitor = visitor;
    }

    void begins() {
        visitor.opens("/app/work.xhtml");
        visitor.follows("New request");
    }

    /** Says what the examination is about, and keeps the draft. */
    String drafts(String question) {
        visitor.part("Case")
                .types("Case number", "261971031000417")
                .ticks("190 Fraud", "Crime by digital means (fraud, phishing, crypto extortion)")
                .chooses("Use of artificial intelligence", "Voice cloning")
                .chooses("Sector", "Citizen");
        Sheet work = visitor.part("What to examine").types("Question 1", question);
        work.button("Add question").click();
        work.types("Question 2", "Кому принадлежит голос?");
        visitor.part("Submission").presses("Save draft");
        return number();
    }

    /** The number of the case that is open. */
    String number() {
        Matcher number = NUMBER.matcher(visitor.page().url());
        if (!number.find())
            throw new AssertionError("no number in " + visitor.page().url());
        return number.group(1);
    }

    void attachesTheAct() {
        visitor.part("Resolution")
                .types("Date of the resolution", "2026-01-15")
                .types("Place of the resolution", "Астана")
                .attaches("File of the resolution", Papers.pdf("қаулы.pdf"));
        visitor.part("What to examine").types("Grounds", "Установление обстоятельств изготовления записи");
        visitor.part("Submission").presses("Save draft");
    }

    /** Adds an object that is a file. */
    void addsFile(FilePayload file) {
        objects().attaches("File", file);
        tellsTheOrigin();
        objects().presses("Add exhibit");
    }

    void tellsTheOrigin() {
        objects()
                .types("Protocol of the seizure", "Протокол выемки № 14")
                .types("Date of the seizure", "2026-01-10")
                .types("Place of the seizure", "Астана")
                .types("Seized by", "следователь Сейітқали М.")
                .types("Line of the inventory", "опись, строка 3")
                .types("Packaging", "конверт")
                .types("Seal", "пломба 004417");
    }

    /** The number of the object that was added last. */
    String lastObject() {
        return objects().place().locator("ol.objects > li .number").last().innerText();
    }

    void submits() {
        visitor.part("Submission").presses("Submit request");
    }

    private Sheet objects() {
        return visitor.part("Exhibits");
    }
}
