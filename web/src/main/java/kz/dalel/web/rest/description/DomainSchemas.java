package kz.dalel.web.rest.description;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Describes the records of the domain to the scanner of the API, which reads the classes of the web application only: what a
 * resource takes or gives as it is must stand in one of the two lists, what such a record consists of is found.
 */
public class DomainSchemas implements ConfigSource {
    static final List<Class<?>> SPOKEN = Stream.of(CaseRecords.SPOKEN, HouseRecords.SPOKEN)
            .flatMap(List::stream)
            .toList();

    private static final String KEY = "mp.openapi.schema.";

    private final Map<String, String> properties = new RecordSchemas(SPOKEN)
            .all().entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            schema -> KEY + schema.getKey().getName(),
                            schema -> schema.getValue().toString()));

    /** The names of all that is described. */
    static Map<Class<?>, String> names() {
        return new RecordSchemas(SPOKEN)
                .all().keySet().stream().collect(Collectors.toMap(type -> type, RecordSchemas::name));
    }

    @Override
    public Set<String> getPropertyNames() {
        return properties.keySet();
    }

    @Override
    public Map<String, String> getProperties() {
        return properties;
    }

    @Override
    public String getValue(String name) {
        return properties.get(name);
    }

    @Override
    public String getName() {
        return DomainSchemas.class.getName();
    }
}
