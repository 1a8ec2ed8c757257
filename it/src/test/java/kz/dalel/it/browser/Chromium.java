package kz.dalel.it.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dalel.it.stack.Dalel;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** The machine's own Chromium: started before the first class that needs it, closed after the last; without one the class is skipped. */
final class Chromium implements BeforeAllCallback {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final double PATIENCE_MILLIS = 20_000;
    private static Playwright playwright;
    private static Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> program = onPath();
        if (program.isEmpty()) System.out.println("******** NO CHROMIUM: THE BROWSER JOURNEYS ARE SKIPPED ********");
        assumeTrue(program.isPresent(), "THE BROWSER JOURNEYS ARE SKIPPED: no chromium on the PATH; install it");
        Store store = context.getRoot().getStore(Namespace.create(Chromium.class));
        store.getOrComputeIfAbsent("end", key -> (AutoCloseable) Chromium::stop);
        if (browser == null) start(program.get());
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void start(Path program) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = launch(program, QUIET);
    }

    private static Browser launch(Path program, List<String> arguments) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(arguments));
    }

    /** A browser of its own, to whose camera this film is shown over and over; nobody is asked whether it may look. */
    static Browser watching(Path film) {
        List<String> arguments = new ArrayList<>(QUIET);
        arguments.add("--use-fake-device-for-media-stream");
        arguments.add("--use-fake-ui-for-media-stream");
        arguments.add("--use-file-for-fake-video-capture=" + film);
        return launch(onPath().orElseThrow(), arguments);
    }

    private static void stop() {
        if (playwright != null) playwright.close();
        playwright = null;
        browser = null;
    }

    /** A browser with no memory of any other, at the shared Dalel. */
    static BrowserContext context(NewContextOptions options) {
        return context(browser, options);
    }

    static BrowserContext context(Browser in, NewContextOptions options) {
        return in.newContext(options.setBaseURL(Dalel.stack().site().web().toString()));
    }
}
