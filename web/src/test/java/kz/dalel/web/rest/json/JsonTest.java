package kz.dalel.web.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.web.rest.problem.Finding;
import kz.dalel.web.rest.problem.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    enum Colour {
        RED,
        GREEN
    }

    record Line(String text, int count) {}

    record Label(String text) {
        Label {
            if (text.isBlank()) throw Refusal.invalid("number");
        }
    }

    record Form(
            String title, Instant at, LocalDate day, Colour colour, List<Line> lines, boolean urgent, Label number) {}

    @Test
    void a_form_goes_out_and_comes_back() throws JsonProcessingException {
        Form form = new Form(
                "Тест",
                Instant.parse("2026-03-01T04:30:00.120Z"),
                LocalDate.of(2026, 3, 1),
                Colour.RED,
                List.of(new Line("a", 2)),
                true,
                null);
        String json = Json.MAPPER.writeValueAsString(form);
        assertThat(json)
                .isEqualTo(
                        "{\"title\":\"Тест\",\"at\":\"2026-03-01T04:30:00.120000Z\",\"day\":\"2026-03-01\","
                                + "\"colour\":\"RED\",\"lines\":[{\"text\":\"a\",\"count\":2}],\"urgent\":true,\"number\":null}");
        assertThat(Json.MAPPER.readValue(json, Form.class)).isEqualTo(form);
    }

    @Test
    void an_instant_is_read_with_any_offset_and_kept_in_microseconds() throws JsonProcessingException {
        assertThat(Json.MAPPER.readValue("\"2026-03-01T09:30:00.1234567+05:00\"", Instant.class))
                .isEqualTo(Instant.parse("2026-03-01T04:30:00.123456Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"tittle\":\"a\",\"urgent\":true}          | json.unknownMember | tittle",
                "{\"urgent\":true,\"colour\":\"BLUE\"}       | json.notOneOf      | colour",
                "{\"urgent\":true,\"colour\":1}              | json.notOneOf      | colour",
                "{\"urgent\":true,\"title\":1}               | json.notText       | title",
                "{\"urgent\":\"yes\"}                        | json.notBoolean    | urgent",
                "{\"urgent\":null}                           | json.notBoolean    | urgent",
                "{\"urgent\":true,\"at\":\"2026-03-01\"}     | json.notInstant    | at",
                "{\"urgent\":true,\"at\":1}                  | json.notInstant    | at",
                "{\"urgent\":true,\"day\":\"01.03.2026\"}    | json.notDate       | day",
                "{\"urgent\":true,\"lines\":{}}              | json.wrongType     | lines",
                "{\"urgent\":true,\"lines\":[{\"count\":\"1\"}]} | json.notNumber  | lines[0].count",
                "{\"urgent\":true,\"lines\":[{\"count\":1.5}]}   | json.notNumber  | lines[0].count",
            })
    void a_member_that_cannot_be_taken_is_named(String json, String key, String path) {
        Finding finding = read(json);
        assertThat(finding.status()).isEqualTo(400);
        assertThat(finding.key()).isEqualTo(key);
        assertThat(finding.args()).startsWith(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"urgent\":tru}", "{\"urgent\":true,\"urgent\":false}", "{\"urgent\":true}{}", "[]", "`\"a\"`"})
    void what_is_not_our_json_is_told(String json) {
        assertThat(read(json).status()).isEqualTo(400);
    }

    @Test
    void the_words_of_the_domain_go_before_those_of_the_parser() {
        Finding finding = read("{\"urgent\":true,\"number\":{\"text\":\" \"}}");
        assertThat(finding).isEqualTo(Finding.of(422, "number"));
    }

    private static Finding read(String json) {
        return Findings.of(
                catchThrowableOfType(JsonProcessingException.class, () -> Json.MAPPER.readValue(json, Form.class)),
                false);
    }
}
