package kz.dalel.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The description of the API tells a stranger all that he needs to write a client. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DescriptionIT {
    private JsonNode description;

    @BeforeEach
    void it_is_open_to_everybody() {
        Person nobody = new Person(Dalel.stack().site(), Person.NOBODY);
        String address = Dalel.stack().site().web() + "/openapi?format=JSON";
        description =
                nobody.call("GET", address, BodyPublishers.noBody()).expect(200).json();
    }

    @Test
    void it_says_whose_it_is_and_under_which_licence() {
        assertThat(description.at("/info/license/name").asText()).isNotBlank();
        assertThat(description.at("/info/contact/name").asText()).isNotBlank();
    }

    @Test
    void every_form_that_is_sent_has_named_members() {
        List<JsonNode> bodies = operations().stream()
                .map(operation -> operation.at("/requestBody/content/application~1json/schema"))
                .filter(schema -> !schema.isMissingNode())
                .toList();
        assertThat(bodies).hasSizeGreaterThan(25);
        assertThat(bodies).allMatch(this::isNamed);
    }

    @Test
    void every_list_says_what_it_holds() {
        JsonNode schemas = description.at("/components/schemas");
        List<JsonNode> lists = StreamSupport.stream(((Iterable<String>) schemas::fieldNames).spliterator(), false)
                .filter(name -> name.startsWith("Items"))
                .map(name -> schemas.at("/" + name + "/properties/items/items"))
                .toList();
        assertThat(lists).hasSizeGreaterThan(5);
        assertThat(lists).allMatch(this::isNamed);
    }

    @Test
    void no_reference_leads_nowhere() {
        assertThat(description.findValuesAsText("$ref"))
                .isNotEmpty()
                .noneMatch(reference -> description.at(reference.substring(1)).isMissingNode());
    }

    private boolean isNamed(JsonNode schema) {
        JsonNode named = description.at(schema.path("$ref").asText("#").substring(1));
        return schema.has("$ref") && (named.path("properties").size() > 0 || named.has("enum"));
    }

    private List<JsonNode> operations() {
        return StreamSupport.stream(description.path("paths").spliterator(), false)
                .flatMap(path -> StreamSupport.stream(path.spliterator(), false))
                .toList();
    }
}
