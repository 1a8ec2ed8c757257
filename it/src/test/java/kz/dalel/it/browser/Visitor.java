package kz.dalel.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import kz.dalel.dist.Totp;
import kz.dalel.it.stack.Await;
import kz.dalel.it.stack.Dalel;

/** Somebody at a browser of his own. Whoever has an account logs in once for all tests. */
final class Visitor implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final int SLOW = 4 << 20;
    private static final Map<String, String> MARKS = Map.of("kk", "ҚАЗ", "ru", "РУС", "en", "ENG");
    private static final Map<String, String> LOGINS = new HashMap<>();

    private final String language;
    private final BrowserContext context;
    private final Page page;
    private final Complaints complaints;
    private int loads;

    private Visitor(String language, NewContextOptions options) {
        this(language, Chromium.context(options.setLocale(language)));
    }

    private Visitor(String language, BrowserContext context) {
        this.language = language;
        this.context = context;
        this.complaints = new Complaints(context);
        this.page = context.newPage();
        page.setDefaultTimeout((double) PATIENCE.toMillis());
        page.onLoad(loaded -> loads++);
    }

    /** Somebody without an account who reads this language. */
    static Visitor stranger(String language) {
        return new Visitor(language, new NewContextOptions());
    }

    /** The person with this account, who reads English here. */
    static Visitor of(String account) {
        return of(account, "en");
    }

    static Visitor of(String account, String language) {
        String login = LOGINS.computeIfAbsent(account, Visitor::login);
        return new Visitor(language, new NewContextOptions().setStorageState(login));
    }

    /** The person with this account at a new login, which holds no second factor from another test. */
    static Visitor anew(String account) {
        return new Visitor("en", new NewContextOptions().setStorageState(login(account)));
    }

    /** The same person before a browser of his own, with its camera. */
    static Visitor of(String account, Browser browser) {
        String login = LOGINS.computeIfAbsent(account, Visitor::login);
        NewContextOptions options = new NewContextOptions().setLocale("en").setStorageState(login);
        return new Visitor("en", Chromium.context(browser, options));
    }

    private static String login(String account) {
        try (Visitor stranger = stranger("en")) {
            stranger.opens("/");
            stranger.logsIn(account);
            return stranger.context.storageState();
        }
    }

    /** From the entrance through the page of the identity provider to his work. */
    void logsIn(String account) {
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).click();
        page.locator("#username").fill(account);
        page.locator("#password").fill(Dalel.stack().site().secrets().demo());
        page.locator("#kc-login").click();
        page.waitForURL("**/app/**");
    }

    /** From the page that asks for it through that of the identity provider and back, and on with what was sent. */
    void showsHisSecondFactor(String account) {
        follows("Enter the code");
        page.locator("#otp").fill(new Totp(Dalel.stack().site().secrets().demoTotp()).next(account));
        turnsPage(() -> page.locator("#kc-login").click());
        page.waitForURL("**/app/confirm.xhtml**");
        turnsPage(() -> page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Go on").setExact(true))
                .click());
    }

    Page page() {
        return page;
    }

    void opens(String address) {
        page.navigate(address);
    }

    void opensCase(String number) {
        opens("/app/request.xhtml?number=" + number);
    }

    /** Does what leads to another page, and waits for it. */
    void turnsPage(Runnable act) {
        int before = loads;
        act.run();
        page.waitForCondition(() -> loads > before);
    }

    void follows(String link) {
        turnsPage(() -> page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click());
    }

    /** A part of the page, by its heading. */
    Sheet part(String heading) {
        return new Sheet(
                this,
                page.getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(heading).setExact(true)));
    }

    /** A step that can be taken in a case, by its heading; unfolded where it is not. */
    Sheet step(String heading) {
        Locator words = page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading).setExact(true));
        Locator step = page.locator("details").filter(new Locator.FilterOptions().setHas(words));
        if (step.getAttribute("open") == null) words.click();
        return new Sheet(this, step);
    }

    /** Saves what the link leads to. */
    Path saves(String link) {
        return page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .first()
                        .click())
                .path();
    }

    /** Sends no more than some megabytes a second from now on. */
    void isOnASlowLine() {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", SLOW);
        CDPSession line = context.newCDPSession(page);
        line.send("Network.enable");
        line.send("Network.emulateNetworkConditions", conditions);
    }

    /** The server forgets who this is, as it does after an hour; the identity provider does not. */
    void losesItsSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    void reloadsUntilItSees(String words) {
        Await.until(
                words,
                PATIENCE,
                () -> {
                    page.reload();
                    return page.getByRole(AriaRole.MAIN).innerText();
                },
                text -> text.contains(words));
    }

    /** What the page tells after an act. */
    void isTold(String words) {
        assertThat(page.locator(".messages")).containsText(words);
    }

    void sees(String words) {
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(words);
    }

    void seesState(String state) {
        assertThat(page.locator(".marks .state")).hasText(state);
    }

    /** Looks at the page in other languages, his own last, with all that is folded: no barrier, no complaint; a picture. */
    void looks(String name) {
        for (String each : Look.languagesBeside(language)) looks(name, each);
        follows(MARKS.get(language));
        pictures(name);
        looks(name, language);
    }

    private void looks(String name, String in) {
        if (!page.locator("html").getAttribute("lang").equals(in)) follows(MARKS.get(in));
        unfolds();
        Look.at(page, name + " " + in);
        complaints.none();
    }

    private void unfolds() {
        Locator folded = page.locator("details:not([open]) > summary");
        while (folded.count() > 0) folded.first().click();
    }

    /** Looks at a page in the one language in which it came. */
    void meets(String name) {
        assertThat(page.locator("html")).hasAttribute("lang", language);
        pictures(name + "-" + language);
        Look.at(page, name + " " + language);
    }

    /** A picture of what he sees now. */
    void pictures(String name) {
        Album.take(page, name);
        complaints.none();
    }

    @Override
    public void close() {
        context.close();
        complaints.none();
    }
}
