package kz.dalel.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/** How a page can look: on a desk or in a hand, by day or by night. */
enum Look {
    DESK_DAY(1280, 900, ColorScheme.LIGHT),
    DESK_NIGHT(1280, 900, ColorScheme.DARK),
    HAND_DAY(360, 740, ColorScheme.LIGHT),
    HAND_NIGHT(360, 740, ColorScheme.DARK);

    private static final boolean ALL = "all".equals(System.getProperty("dalel.looks"));

    /** The usual one; in the long proofs all. */
    private static final List<Look> TRIED = ALL ? List.of(values()) : List.of(DESK_DAY);

    private static int turn;

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Look(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    /** No barrier in any look that is tried, and nothing that must be scrolled sideways; the page looks as usual afterwards. */
    static void at(Page page, String name) {
        for (Look look : TRIED) {
            look.on(page);
            Barriers.none(page, name + " " + look);
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as(name + " " + look + " is too wide by")
                    .isEqualTo(0);
        }
        DESK_DAY.on(page);
    }

    /** One other language, in turn; in the long proofs all others. */
    static List<String> languagesBeside(String own) {
        List<String> others =
                Stream.of("kk", "ru", "en").filter(each -> !each.equals(own)).toList();
        return ALL ? others : List.of(others.get(turn++ % others.size()));
    }

    private void on(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }
}
