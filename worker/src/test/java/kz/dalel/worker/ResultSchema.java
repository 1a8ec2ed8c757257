package kz.dalel.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The published schema, which every result a test sees must obey. */
final class ResultSchema {
    private static final JsonSchema SCHEMA = read();

    private ResultSchema() {}

    static void check(WorkResult result) throws JsonProcessingException {
        check(Json.MAPPER.writeValueAsString(result));
    }

    static void check(String json) throws JsonProcessingException {
        assertThat(SCHEMA.validate(Json.MAPPER.readTree(json))).isEmpty();
    }

    static boolean refuses(String json) throws JsonProcessingException {
        return !SCHEMA.validate(Json.MAPPER.readTree(json)).isEmpty();
    }

    private static JsonSchema read() {
        try {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(Files.readString(Path.of("..", "docs", "work-result.schema.json")));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
