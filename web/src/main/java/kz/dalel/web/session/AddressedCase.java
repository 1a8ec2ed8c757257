package kz.dalel.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The case that a call is about, by its address: a request by number, or an exhibit of it; the other of the two is null.
 *
 * @param call what is asked for, as the log writes it
 */
record AddressedCase(String request, String exhibit, String call) {
    private static final Pattern API =
            Pattern.compile("/api/v1/(requests|exhibits)/([A-Z]{2,5}-\\d{4}-\\d{6})(?:/.*)?");
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,5}-\\d{4}-\\d{6}");

    /** None for a call that names no case. */
    static Optional<AddressedCase> of(HttpServletRequest request) {
        String path = request.getRequestURI();
        Matcher call = API.matcher(path);
        if (call.matches())
            return Optional.of(of(call.group(1).equals("exhibits"), call.group(2), request.getMethod() + " " + path));
        String number = request.getParameter(path.equals("/app/store.xhtml") ? "scan" : "number");
        if (number == null || !NUMBER.matcher(number).matches()) return Optional.empty();
        boolean exhibit = path.equals("/app/exhibit.xhtml") || path.equals("/app/store.xhtml");
        return Optional.of(of(exhibit, number, path));
    }

    private static AddressedCase of(boolean exhibit, String number, String call) {
        return new AddressedCase(exhibit ? null : number, exhibit ? number : null, call);
    }
}
