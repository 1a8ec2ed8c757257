package kz.dalel.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What keeps people with disabilities from a page, as far as axe can find it: WCAG 2.2, levels A and AA; and parts of one name. */
final class Barriers {
    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** No two parts of a page have one name: whoever hears the list of parts could not tell them apart. */
    private static final String UNIQUE = "landmark-unique";

    private Barriers() {}

    /** Without frames the older mode finds the same, and opens no second page. */
    static void none(Page page, String name) {
        List<String> found = new AxeBuilder(page)
                .options(andUnique()).withTags(STANDARD).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Barriers::words)
                        .toList();
        assertThat(found).as("barriers on " + name).isEmpty();
    }

    private static AxeRunOptions andUnique() {
        AxeRuleOptions enabled = new AxeRuleOptions();
        enabled.setEnabled(true);
        AxeRunOptions options = new AxeRunOptions();
        options.setRules(Map.of(UNIQUE, enabled));
        return options;
    }

    private static String words(Rule rule) {
        String places = rule.getNodes().stream()
                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                .collect(Collectors.joining("\n  "));
        return rule.getId() + " " + rule.getHelp() + "\n  " + places;
    }
}
