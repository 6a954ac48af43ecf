package kz.daiar.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

@DisplayName("What programs are told at /openapi")
class OpenApiSpec {

    private static final java.nio.file.Path DESCRIPTION =
            java.nio.file.Path.of("src/main/webapp/META-INF/openapi.yaml");

    @Test
    void names_the_members_of_every_body_and_none_that_is_not_read() throws IOException {
        var described = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(DESCRIPTION));
        var told = new TreeMap<String, Set<String>>();
        var read = new TreeMap<String, Set<String>>();

        for (var resource : new RestApplication().getClasses()) {
            for (var method : resource.getDeclaredMethods()) {
                body(method).ifPresent(members -> {
                    var call = call(resource, method);
                    read.put(call, members);
                    told.put(call, members(described, call));
                });
            }
        }

        assertThat(read).hasSizeGreaterThan(100);
        assertThat(told).allSatisfy((call, members) -> {
            assertThat(members).as(call).isNotEmpty();
            assertThat(read.get(call)).as(call).containsAll(members);
        });
    }

    private static Optional<Set<String>> body(Method method) {
        if (!method.isAnnotationPresent(POST.class) && !method.isAnnotationPresent(PUT.class)) {
            return Optional.empty();
        }
        return Arrays.stream(method.getParameterTypes())
                .filter(Class::isRecord)
                .findFirst()
                .map(body -> Arrays.stream(body.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet()));
    }

    /** {@code post /training/groups/{}/state}: parameters go by their place. */
    private static String call(Class<?> resource, Method method) {
        var below = method.getAnnotation(Path.class);
        var path = "/" + resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
        return (method.isAnnotationPresent(POST.class) ? "post " : "put ") + nameless(path);
    }

    private static String nameless(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    private static Set<String> members(Object description, String call) {
        var verb = call.split(" ")[0];
        var found = under(description, "paths").entrySet().stream()
                .filter(path -> nameless(path.getKey()).equals(call.substring(verb.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not described: " + call));
        var schema = under(found.getValue(), verb, "requestBody", "content", "application/json", "schema");
        if (schema.get("$ref") instanceof String name) {
            schema = under(description, name.substring(2).split("/"));
        }
        return under(schema, "properties").keySet();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> under(Object tree, String... way) {
        var here = tree;
        for (var step : way) {
            here = here instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return here == null ? Map.of() : (Map<String, Object>) here;
    }
}
