package kz.dalel.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The label that we print is read by the camera of a browser. */
@InDalel
@InBrowser
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("looks")
class CameraIT {
    /** The first label on the sheet, in pixels of a browser: it begins 10 and 15 millimetres from the corner. */
    private static final Page.ScreenshotOptions FIRST_LABEL = new Page.ScreenshotOptions().setClip(20, 40, 380, 160);

    @Test
    void a_label_before_the_camera_opens_its_object() {
        String exhibit = Journey.registered(Dalel.stack().site(), 1).exhibits().get(0);
        try (Browser browser = Chromium.watching(Film.of(label(exhibit)));
                Visitor custodian = Visitor.of("custodian", browser)) {
            custodian.opens("/app/store.xhtml");
            custodian.turnsPage(() -> custodian
                    .page()
                    .getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
                    .getByText("Scan by camera")
                    .click());
            assertThat(custodian.page()).hasURL(java.util.regex.Pattern.compile(".*scan=" + exhibit + ".*"));
            custodian.sees("You answer for this object.");
        }
    }

    @Test
    void a_browser_without_a_camera_says_so_and_the_number_is_typed() {
        try (Visitor custodian = Visitor.of("custodian")) {
            custodian.opens("/app/store.xhtml");
            custodian.page().locator("#camera").click();
            custodian.sees("The camera is not available. Type the number.");
            custodian.looks("store-without-camera");
        }
    }

    @Test
    void only_the_page_that_scans_is_lent_the_camera() {
        try (Visitor custodian = Visitor.of("custodian")) {
            assertThat(permissions(custodian, "/app/store.xhtml")).contains("camera=(self)");
            for (String page : new String[] {"/app/work.xhtml", "/app/parcels.xhtml", "/app/requests.xhtml"})
                assertThat(permissions(custodian, page)).contains("camera=()");
        }
    }

    private static String permissions(Visitor visitor, String page) {
        Response response = visitor.page().navigate(page);
        return response.headerValue("permissions-policy");
    }

    /** As the browser draws the sheet that is printed. */
    private static byte[] label(String exhibit) {
        try (Visitor custodian = Visitor.of("custodian")) {
            custodian.opens("/api/v1/exhibits/" + exhibit + "/label");
            return custodian.page().screenshot(FIRST_LABEL);
        }
    }
}
