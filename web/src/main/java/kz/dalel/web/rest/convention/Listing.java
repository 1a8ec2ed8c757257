package kz.dalel.web.rest.convention;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Cursor;
import kz.dalel.kernel.Page;
import kz.dalel.web.rest.problem.Misuse;

/** What a caller says of the stretch of a list that he wants; a {@code @BeanParam} of every list. */
public class Listing {
    /** Counting stops here: a list of a million is not counted to its end for a figure that nobody reads. */
    public static final int COUNTED = 10_001;

    private static final String TOTAL = "X-Total";
    private static final int MOST = 200;

    @QueryParam("limit")
    @DefaultValue("50")
    int limit;

    @QueryParam("cursor")
    String cursor;

    @Context
    UriInfo uri;

    /** One page in JSON; {@code next} is the cursor of the following one, null at the end. */
    public record Items<T>(List<T> items, String next) {}

    /** How many items a page shall have, 1 to 200, 50 unless said. */
    public int limit() {
        if (limit < 1 || limit > MOST) throw new Misuse(400, "limit", 1, MOST);
        return limit;
    }

    /** The place after which the page begins; none for the first page. */
    public Optional<Cursor> after() {
        return Optional.ofNullable(cursor).map(CursorText::read);
    }

    /** The page, with the address of the next one in {@code Link}. */
    public <T> Response page(Page<T> page) {
        return answer(page).build();
    }

    /** The page with the number of all: {@code X-Total: 10000+} when {@code counted} reached {@link #COUNTED}. */
    public <T> Response page(Page<T> page, int counted) {
        return answer(page).header(TOTAL, total(counted)).build();
    }

    static String total(int counted) {
        return counted >= COUNTED ? COUNTED - 1 + "+" : Integer.toString(counted);
    }

    private <T> Response.ResponseBuilder answer(Page<T> page) {
        String next = page.next().map(CursorText::write).orElse(null);
        Response.ResponseBuilder answer = Response.ok(new Items<>(page.items(), next));
        return next == null ? answer : answer.header(HttpHeaders.LINK, "<" + address(next) + ">; rel=\"next\"");
    }

    /** The called address with its filters and the new cursor; relative, so that it stays true behind a proxy. */
    private String address(String next) {
        var address =
                uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build();
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
