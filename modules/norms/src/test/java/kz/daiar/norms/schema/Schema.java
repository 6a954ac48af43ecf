package kz.daiar.norms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.daiar.norms.reading.Tree;

/** A schema of docs/schema: validates trees as the strict reader sees them, and tells which part of it governs a mapping. */
final class Schema {

    static final Path FOLDER = Path.of("../../docs/schema");

    private final JsonNode root;
    private final JsonSchema validator;

    private Schema(JsonNode root) {
        this.root = root;
        this.validator =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
    }

    static Schema of(String name) {
        try {
            return new Schema(new ObjectMapper().readTree(Files.readString(FOLDER.resolve(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema has against a file. */
    List<String> complaints(Tree tree) {
        return validator.validate(json(tree)).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    JsonNode root() {
        return root;
    }

    /** The part that governs a tree; of alternatives the one whose constants fit, or that takes a mapping or list as such. */
    JsonNode governing(JsonNode schema, Tree tree) {
        var resolved = resolved(schema);
        for (var choice : List.of("oneOf", "anyOf")) {
            if (resolved.has(choice) && !resolved.has("properties")) {
                return StreamSupport.stream(resolved.get(choice).spliterator(), false)
                        .map(this::resolved)
                        .filter(one -> fit(one, tree) >= 0)
                        .max(Comparator.comparing(one -> fit(one, tree)))
                        .map(one -> governing(one, tree))
                        .orElseThrow();
            }
        }
        return resolved;
    }

    /** What governs the value of a key; empty when the schema does not know the key. */
    Optional<JsonNode> governing(JsonNode mapping, String key) {
        var named = mapping.path("properties").path(key);
        var any = mapping.path("additionalProperties");
        return Stream.of(named, any).filter(JsonNode::isObject).findFirst();
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? resolved(root.at(schema.get("$ref").asText().substring(1))) : schema;
    }

    /** How well an alternative fits: −1 not at all, else the number of its constants that stand there. */
    private static int fit(JsonNode schema, Tree tree) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            return schema.path("type").asText().equals("array") == tree instanceof Tree.Sequence ? 0 : -1;
        }
        int fit = 0;
        for (var property : schema.path("properties").properties()) {
            var constant = property.getValue().path("const");
            if (!constant.isMissingNode()) {
                boolean stands = mapping.entries().get(property.getKey()) instanceof Tree.Scalar value
                        && value.text().equals(constant.asText());
                fit = stands && fit >= 0 ? fit + 1 : -1;
            }
        }
        return fit;
    }

    /** The tree as JSON, which is YAML too. */
    static JsonNode json(Tree tree) {
        var nodes = JsonNodeFactory.instance;
        if (tree instanceof Tree.Mapping mapping) {
            var object = nodes.objectNode();
            mapping.entries().forEach((key, value) -> object.set(key, json(value)));
            return object;
        }
        if (tree instanceof Tree.Sequence sequence) {
            var array = nodes.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        var scalar = (Tree.Scalar) tree;
        return switch (scalar.kind()) {
            case NUMBER -> nodes.numberNode(new BigDecimal(scalar.text()));
            case FLAG -> nodes.booleanNode(Boolean.parseBoolean(scalar.text()));
            case NOTHING -> nodes.nullNode();
            case TEXT -> nodes.textNode(scalar.text());
        };
    }
}
