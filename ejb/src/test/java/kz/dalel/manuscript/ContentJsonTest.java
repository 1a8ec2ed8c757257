package kz.dalel.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentJsonTest {

    @Test
    void members_stand_in_the_order_of_their_names_and_absent_ones_are_left_out() {
        Content.Reply reply = new Content.Reply(3, "а\n\"б\"\\", false, null, "PROBABLE");
        assertThat(ContentJson.write(reply))
                .isEqualTo(
                        "{\"certainty\":\"PROBABLE\",\"question\":3,\"refused\":false,\"text\":\"а\\n\\\"б\\\"\\\\\"}");
    }

    @Test
    void control_characters_have_the_shortest_escape() {
        assertThat(ContentJson.write("\b\t\f\r\u0001\u001f\u007f/")).isEqualTo("\"\\b\\t\\f\\r\\u0001\\u001f\u007f/\"");
    }

    @Test
    void half_a_character_is_refused() {
        assertThatThrownBy(() -> ContentJson.write("\uD800")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_written_is_read_again() {
        Content content = Conclusions.complete("kk");
        assertThat(ContentJson.read(ContentJson.write(content))).isEqualTo(content);
    }

    @Test
    void the_digest_does_not_depend_on_the_order_in_which_the_database_keeps_members() {
        Content content = Conclusions.complete("ru");
        String shuffled = reversed(ContentJson.write(content));
        assertThat(shuffled).isNotEqualTo(ContentJson.write(content));
        assertThat(ContentJson.digest(ContentJson.read(shuffled))).isEqualTo(ContentJson.digest(content));
    }

    @Test
    void another_word_is_another_digest() {
        Content one = Conclusions.of("ru", List.of("а"), "б", List.of());
        Content other = Conclusions.of("ru", List.of("а"), "в", List.of());
        assertThat(ContentJson.digest(one)).matches("[0-9a-f]{64}").isNotEqualTo(ContentJson.digest(other));
    }

    private static String reversed(String json) {
        JsonObject object = Json.createReader(new StringReader(json)).readObject();
        List<String> names = new ArrayList<>(object.keySet());
        Collections.reverse(names);
        JsonObjectBuilder builder = Json.createObjectBuilder();
        names.forEach(name -> builder.add(name, object.get(name)));
        return builder.build().toString();
    }
}
