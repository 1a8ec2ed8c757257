package kz.dalel.web.refusal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A form as it was sent: where to and with what, so that it can be sent again as it is. */
public record KeptForm(String address, ArrayList<Field> fields) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PARTIAL = "jakarta.faces.(partial|behavior|source).*";

    /** One value of the form. */
    public record Field(String name, String value) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    static KeptForm of(HttpServletRequest sent) {
        String query = sent.getQueryString();
        ArrayList<Field> fields = new ArrayList<>();
        sent.getParameterMap().forEach((name, values) -> {
            if (!name.matches(PARTIAL)) for (String value : List.of(values)) fields.add(new Field(name, value));
        });
        return new KeptForm(sent.getRequestURI() + (query == null ? "" : "?" + query), fields);
    }
}
