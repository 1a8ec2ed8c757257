package kz.dalel.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;

/** A part of a page with fields and buttons, filled in by their labels. */
final class Sheet {
    private final Visitor visitor;
    private final Locator place;

    Sheet(Visitor visitor, Locator place) {
        this.visitor = visitor;
        this.place = place;
    }

    Sheet types(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Sheet chooses(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** Chooses the one option whose words contain these. */
    void choosesWith(String label, String words) {
        Locator option = field(label).locator("option").filter(new Locator.FilterOptions().setHasText(words));
        field(label).selectOption(option.getAttribute("value"));
    }

    Sheet ticks(String... labels) {
        for (String label : labels) field(label).check();
        return this;
    }

    /** Ticks everything that this question offers. */
    Sheet ticksAll(String question) {
        Locator group = place.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(question));
        for (Locator box : group.getByRole(AriaRole.CHECKBOX).all()) box.check();
        return this;
    }

    /** Chooses a file and waits until it has arrived. */
    Sheet attaches(String label, FilePayload file) {
        picks(label, file);
        hasArrived(label, file.name);
        return this;
    }

    void hasArrived(String label, String file) {
        assertThat(upload(label).locator("input[id$=':upload']")).not().hasValue("");
        assertThat(upload(label)).containsText(file);
    }

    /** Chooses a file; the transfer begins by itself. */
    void picks(String label, FilePayload file) {
        upload(label).locator("input[type=file]").setInputFiles(file);
    }

    /** The place where a file is chosen and its transfer is shown. */
    Locator upload(String label) {
        return place.locator(".upload")
                .filter(new Locator.FilterOptions().setHas(place.page().getByText(label, exactly())));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    /** The fields below this legend. */
    Sheet group(String legend) {
        return new Sheet(visitor, place.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(legend)));
    }

    Locator place() {
        return place;
    }

    String text() {
        return place.innerText();
    }

    Locator field(String label) {
        return place.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    Locator button(String words) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

    /** The bytes to which a link leads, for who is logged in here. */
    byte[] behind(String link) {
        String address = place.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .getAttribute("href");
        return place.page().request().get(address).body();
    }

    /** Presses a button that asks the API for a document, and asks for the same again. */
    byte[] opens(String button) {
        Response document = place.page()
                .waitForResponse("**/api/v1/**", () -> button(button).click());
        return place.page().request().get(document.url()).body();
    }

    /** Presses a button that sends the form. */
    void presses(String button) {
        visitor.turnsPage(() -> button(button).click());
    }

    /** The field is marked as wrong, and these words stand beside it. */
    void isWrong(String label, String words) {
        assertThat(field(label)).hasAttribute("aria-invalid", "true");
        assertThat(field(label)).hasAccessibleDescription(Pattern.compile(words.replaceAll("[.?*+()]", "\\\\$0")));
    }

    void contains(String... words) {
        for (String each : List.of(words)) assertThat(place).containsText(each);
    }
}
