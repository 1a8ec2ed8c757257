package kz.dalel.it.agencies;

import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.Reply;

/** A department whose officer appoints and whose other officer puts an internal visa, and what is said of it. */
final class VisaWords {
    static final String BODY = "MIA-ALA";
    static final String APPOINTING = "investigator";
    static final String COLLEAGUE = "investigator2";
    static final String TEXT = "В вопросе 2 не назван период";
    static final String REMARKS = "{\"kind\": \"REMARKS\", \"remarks\": \"" + TEXT + "\"}";
    static final String SEEN = "{\"kind\": \"SEEN\"}";

    private VisaWords() {}

    /** Sets it, unless it stands so already. */
    static void turn(String body, boolean kept) {
        Reply reply =
                Dalel.person("admin").post("/bodies/visas", form(body, kept)).expectOneOf(201, 409);
        if (reply.status() == 409) reply.refused(409, "visaSwitch.same");
    }

    static String form(String body, boolean kept) {
        return "{\"body\": \"%s\", \"kept\": %s, \"ground\": \"Письмо № 14 от 20.11.2026\"}".formatted(body, kept);
    }

    static String visas(String number) {
        return "/requests/" + number + "/visas";
    }
}
