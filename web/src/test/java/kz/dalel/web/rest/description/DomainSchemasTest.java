package kz.dalel.web.rest.description;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DomainSchemasTest {
    private final Map<String, String> schemas = new DomainSchemas().getProperties();

    @Test
    void every_record_of_the_domain_that_a_resource_takes_or_gives_is_described() throws Exception {
        List<Class<?>> spoken = resources().stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(DomainSchemasTest::isCalled)
                .flatMap(DomainSchemasTest::types)
                .filter(type -> type.getName().startsWith("kz.dalel.")
                        && !type.getName().startsWith("kz.dalel.web."))
                .<Class<?>>map(type -> type)
                .distinct()
                .toList();
        assertThat(spoken).hasSizeGreaterThan(25);
        assertThat(spoken).allMatch(type -> schemas.containsKey("mp.openapi.schema." + type.getName()), "has a schema");
    }

    @Test
    void each_schema_has_a_name_of_its_own() {
        assertThat(new RecordSchemas(DomainSchemas.SPOKEN).all().values())
                .extracting(schema -> schema.path("name").asText())
                .doesNotHaveDuplicates()
                .contains("RequestDraft", "RequestDraftKind", "IntakeDeskChecklist");
    }

    @Test
    void members_have_the_types_of_their_json() {
        assertThat(schemas.get("mp.openapi.schema.kz.dalel.request.RequestNumber"))
                .contains("\"type\":\"string\"", "\"pattern\"");
        assertThat(schemas.get("mp.openapi.schema.kz.dalel.request.RequestDraft"))
                .contains("\"questions\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}")
                .contains("\"detentionEnds\":{\"type\":\"string\",\"format\":\"date\"}")
                .contains("\"kind\":{\"$ref\":\"#/components/schemas/RequestDraftKind\"}");
        assertThat(schemas.get("mp.openapi.schema.kz.dalel.request.RequestDraft$Kind"))
                .contains("\"EXAMINATION\"");
    }

    private static List<Class<?>> resources() throws IOException, URISyntaxException {
        URI classes = DomainSchemas.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        java.nio.file.Path root = java.nio.file.Path.of(classes);
        try (Stream<java.nio.file.Path> files = Files.walk(root.resolve("kz/dalel/web/rest"))) {
            return files.map(file -> root.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.endsWith(".class"))
                    .<Class<?>>map(name -> loaded(name.substring(0, name.length() - ".class".length())))
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .toList();
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, DomainSchemasTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isCalled(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.isAnnotationPresent(jakarta.ws.rs.HttpMethod.class));
    }

    private static Stream<Class<?>> types(Method method) {
        return Stream.concat(Stream.of(method.getGenericParameterTypes()), Stream.of(method.getGenericReturnType()))
                .flatMap(DomainSchemasTest::classes);
    }

    private static Stream<Class<?>> classes(Type type) {
        if (type instanceof ParameterizedType generic)
            return Arrays.stream(generic.getActualTypeArguments()).flatMap(DomainSchemasTest::classes);
        return type instanceof Class<?> known ? Stream.of(known) : Stream.empty();
    }
}
