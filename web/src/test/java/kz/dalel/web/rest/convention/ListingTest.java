package kz.dalel.web.rest.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Cursor;
import kz.dalel.kernel.Page;
import kz.dalel.web.rest.problem.Misuse;
import org.jboss.resteasy.specimpl.ResteasyUriInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {
    private final Listing listing = new Listing();

    @Test
    void the_next_page_has_the_address_of_this_one_with_its_filters() {
        listing.uri = new ResteasyUriInfo(
                URI.create("http://localhost/api/v1/"), URI.create("requests?q=%D0%B0%26b&cursor=old&limit=2"));
        Page<String> page = Page.of(List.of("a", "b", "c"), 2, id -> new Cursor(Optional.empty(), id));
        Response answer = listing.page(page, Listing.COUNTED);
        assertThat(answer.getHeaderString(HttpHeaders.LINK))
                .isEqualTo("</api/v1/requests?q=%D0%B0%26b&limit=2&cursor=OmI>; rel=\"next\"");
        assertThat(answer.getHeaderString("X-Total")).isEqualTo("10000+");
        assertThat(answer.getEntity()).isEqualTo(new Listing.Items<>(List.of("a", "b"), "OmI"));
    }

    @Test
    void the_last_page_names_no_next_one() {
        Response answer = listing.page(Page.of(List.of("a", "b"), 2, id -> new Cursor(Optional.empty(), id)), 2);
        assertThat(answer.getHeaderString(HttpHeaders.LINK)).isNull();
        assertThat(answer.getHeaderString("X-Total")).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void a_limit_out_of_bounds_is_told(int limit) {
        listing.limit = limit;
        assertThatExceptionOfType(Misuse.class).isThrownBy(listing::limit);
    }
}
