package kz.dalel.custody;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.dalel.kernel.Plain;

/** An act about to enter the log: what was done to what, and why; the log adds who, in which body, and when. */
public final class Act {
    final String action;
    final String subject;
    final Map<String, String> details = new LinkedHashMap<>();
    String request;
    String role;
    String capacity;
    String reason;
    String before;
    String after;
    String place;
    String counterparty;

    private Act(String action, String subject) {
        this.action = action;
        this.subject = subject;
    }

    /** Something done to a request as a whole; {@code action} such as {@code request.submitted}. */
    public static Act onRequest(String action, String request) {
        return new Act(action, "request:" + request).in(request);
    }

    /** Something done to an exhibit of a request. */
    public static Act onExhibit(String action, String exhibit, String request) {
        return new Act(action, "exhibit:" + exhibit).in(request);
    }

    /** Something done about a person, by his account; it belongs to no request. */
    public static Act onPerson(String action, String officer) {
        return new Act(action, "user:" + officer);
    }

    /** Something done to a version of the conclusion of a request. */
    public static Act onConclusion(String action, String request, int version) {
        return new Act(action, "conclusion:" + request + "/" + version).in(request);
    }

    /** Something done to the log itself, by its origin; it belongs to no request and shows to everybody. */
    public static Act onLog(String action, String origin) {
        return new Act(action, "log:" + origin);
    }

    /** Something done to the log's account of a subject; {@code request} is null where the subject belongs to none. */
    public static Act onSubject(String action, String subject, String request) {
        return new Act(action, subject).in(request);
    }

    private Act in(String number) {
        request = number;
        return this;
    }

    /** The role in which the actor acts; he must have it. */
    public Act as(String role) {
        this.role = role;
        return this;
    }

    /** The actor's capacity in the case, in lower case. */
    public Act capacity(String capacity) {
        this.capacity = capacity;
        return this;
    }

    /** The reason in words, or the key of the legal ground or of the step. */
    public Act because(String reason) {
        this.reason = reason;
        return this;
    }

    /** SHA-256 of the bytes or document before the act. */
    public Act before(String sha256) {
        before = sha256;
        return this;
    }

    /** SHA-256 of the bytes or document after the act. */
    public Act after(String sha256) {
        after = sha256;
        return this;
    }

    /** Where: the code of a site or agency, and of the place in it. */
    public Act at(String place) {
        this.place = place;
        return this;
    }

    /** The other party of a transfer: an actor's id where there is one, else a name. */
    public Act with(String counterparty) {
        this.counterparty = counterparty;
        return this;
    }

    /** A further fact; nothing is noted for a value that is absent or blank. */
    public Act detail(String name, Object value) {
        if (value != null && !Plain.isBlank(value.toString())) details.put(name, value.toString());
        return this;
    }
}
