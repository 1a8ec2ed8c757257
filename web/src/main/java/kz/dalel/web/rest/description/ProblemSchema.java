package kz.dalel.web.rest.description;

import kz.dalel.web.rest.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** {@link Problem} as the description of the API shows it: no resource returns it, so the scanner does not find it. */
final class ProblemSchema {
    private ProblemSchema() {}

    static Schema schema() {
        Schema reason = object().addProperty("key", text())
                .addProperty("detail", text())
                .addProperty("path", text());
        return object().description(
                        "Why the call was not done (RFC 9457), in the language of Accept-Language: kk, ru or en")
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("key", text())
                .addProperty(
                        "reasons",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(reason))
                .addProperty("reference", text());
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
