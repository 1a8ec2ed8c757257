package kz.dalel.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What keeps people with disabilities from a page, as far as axe can find it: WCAG 2.2, levels A and AA. */
final class Barriers {
    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Barriers() {}

    /** Without frames the older mode finds the same, and opens no second page. */
    static void none(Page page, String name) {
        List<String> found = new AxeBuilder(page)
                .withTags(STANDARD).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Barriers::words)
                        .toList();
        assertThat(found).as("barriers on " + name).isEmpty();
    }

    private static String words(Rule rule) {
        String places = rule.getNodes().stream()
                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                .collect(Collectors.joining("\n  "));
        return rule.getId() + " " + rule.getHelp() + "\n  " + places;
    }
}
