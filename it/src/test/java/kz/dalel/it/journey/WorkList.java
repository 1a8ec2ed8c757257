package kz.dalel.it.journey;

import com.fasterxml.jackson.databind.JsonNode;

/** What waits for somebody. */
public final class WorkList {
    private WorkList() {}

    /** Whether the case is in the work list of that person, on whichever page. */
    public static boolean holds(Journey journey, String who) {
        String next = "/tasks?limit=200";
        while (!next.isEmpty()) {
            JsonNode page = journey.person(who).get(next).expect(200).json();
            if (page.path("items").findValuesAsText("number").contains(journey.number())) return true;
            String cursor = page.path("next").asText("");
            next = cursor.isEmpty() ? "" : "/tasks?limit=200&cursor=" + cursor;
        }
        return false;
    }
}
