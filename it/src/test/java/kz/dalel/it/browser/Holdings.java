package kz.dalel.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;

/** What the journeys of objects have in common: a case whose objects are in hand, papers, a scan. */
final class Holdings {
    static final FilePayload PICTURE =
            new FilePayload("seal.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1, 2, 3});
    static final FilePayload ACT =
            new FilePayload("act.pdf", "application/pdf", "%PDF-1.7 act".getBytes(StandardCharsets.UTF_8));

    private Holdings() {}

    static Journey accepted(int exhibits) {
        return Journey.registered(Dalel.stack().site(), exhibits)
                .triage()
                .certify()
                .assign()
                .accept();
    }

    static void handedToExpert(Journey journey, String exhibit) {
        Map<String, Object> release = Map.of(
                "receiver",
                journey.person("expert").id(),
                "purpose",
                "EXAMINATION",
                "reason",
                "examination",
                "condition",
                "package intact");
        Map<String, Object> receipt = Map.of(
                "condition", "package intact", "sealIntact", true, "place", "lab-2/safe-1", "photographs", List.of());
        String handovers = "/exhibits/" + exhibit + "/handovers";
        String id = journey.person("custodian")
                .post(handovers, release)
                .expect(201)
                .json()
                .path("id")
                .asText();
        journey.person("expert")
                .post(handovers + "/" + id + "/receipt", receipt)
                .expect(201);
    }

    static void courier(Sheet group) {
        outsider(group, "D. Akhmetov, courier");
    }

    static void outsider(Sheet group, String name) {
        group.types("Name and post", name)
                .types("Service identity card", "KS 0412")
                .types("Power of attorney", "No 12 of 2026-02-03");
    }

    static void scans(Visitor visitor, String label) {
        visitor.opens("/app/store.xhtml");
        scansNext(visitor, label);
    }

    /** The box has the focus on every page of the store. */
    static void scansNext(Visitor visitor, String label) {
        assertThat(visitor.page().locator("#scan")).isFocused();
        visitor.page().keyboard().type(label);
        visitor.turnsPage(() -> visitor.page().keyboard().press("Enter"));
    }
}
