package kz.dalel.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** What a browser complains of behind its reader's back: broken security policy, failing scripts, failures of the server. */
final class Complaints {
    private static final String POLICY =
            """
            document.addEventListener("securitypolicyviolation", (event) =>
              console.error("securitypolicyviolation", event.violatedDirective, event.blockedURI, event.sourceFile, event.lineNumber));
            """;
    private static final String REFUSED = "Failed to load resource: the server responded with a status of 4";
    private static final int FAILURE = 500;

    private final List<String> heard = new ArrayList<>();

    Complaints(BrowserContext context) {
        context.addInitScript(POLICY);
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> heard.add(error.page().url() + " failed: " + error.error()));
        context.onResponse(this::hear);
    }

    private void hear(ConsoleMessage message) {
        boolean wrong = message.type().equals("error") || message.type().equals("warning");
        if (wrong && !message.text().startsWith(REFUSED)) heard.add(message.location() + " says " + message.text());
    }

    private void hear(Response response) {
        if (response.status() >= FAILURE) heard.add(response.status() + " of " + response.url());
    }

    void none() {
        assertThat(heard).isEmpty();
    }
}
