package kz.daiar.lawlibrary.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import kz.daiar.foundation.web.JsonText;
import kz.daiar.norms.reading.Place;
import kz.daiar.norms.reading.Tree;

/** A JSON message as the strict reader of case files reads it. */
final class JsonTree {

    private JsonTree() {}

    /** @throws JsonException when it is not JSON */
    static Tree read(String message) {
        return tree(JsonText.read(new StringReader(message)), new Place(null, 0, ""));
    }

    private static Tree tree(JsonValue value, Place place) {
        return switch (value.getValueType()) {
            case OBJECT -> mapping(value.asJsonObject(), place);
            case ARRAY -> sequence(value.asJsonArray(), place);
            case STRING -> new Tree.Scalar(place, ((JsonString) value).getString(), Tree.Kind.TEXT);
            case NUMBER -> new Tree.Scalar(place, value.toString(), Tree.Kind.NUMBER);
            case TRUE, FALSE -> new Tree.Scalar(place, value.toString(), Tree.Kind.FLAG);
            case NULL -> new Tree.Scalar(place, "", Tree.Kind.NOTHING);
        };
    }

    private static Tree mapping(JsonObject object, Place place) {
        var entries = new LinkedHashMap<String, Tree>();
        object.forEach((key, value) -> {
            var field = place.field().isEmpty() ? key : place.field() + "." + key;
            entries.put(key, tree(value, new Place(null, 0, field)));
        });
        return new Tree.Mapping(place, entries);
    }

    private static Tree sequence(JsonArray array, Place place) {
        var items = new ArrayList<Tree>();
        for (var item : array) {
            items.add(tree(item, new Place(null, 0, place.field() + "[" + items.size() + "]")));
        }
        return new Tree.Sequence(place, items);
    }
}
