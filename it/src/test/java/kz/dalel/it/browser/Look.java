package kz.dalel.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** How a page can look: on a desk or in a hand, by day or by night. */
enum Look {
    DESK_DAY(1280, 900, ColorScheme.LIGHT),
    DESK_NIGHT(1280, 900, ColorScheme.DARK),
    HAND_DAY(360, 740, ColorScheme.LIGHT),
    HAND_NIGHT(360, 740, ColorScheme.DARK);

    /** The usual one; in the long proofs all. */
    private static final List<Look> TRIED =
            "all".equals(System.getProperty("dalel.looks")) ? List.of(values()) : List.of(DESK_DAY);

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

    private void on(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }
}
