package kz.daiar.foundation.web;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParserFactory;
import java.io.Reader;
import java.util.Map;

/** Reads JSON as strictly as the norm files are read: one value, no member twice, nothing behind it. */
public final class JsonText {

    /** The platform's reader knows its own name for {@code JsonConfig.KEY_STRATEGY} only. */
    private static final JsonParserFactory PARSERS =
            Json.createParserFactory(Map.of("org.eclipse.parsson.rejectDuplicateKeys", true));

    private JsonText() {}

    /** @throws JsonException when it is not JSON, too deep, or holds a number too long to be one */
    public static JsonValue read(Reader text) {
        try (var parser = PARSERS.createParser(text)) {
            parser.next();
            var value = parser.getValue();
            if (parser.hasNext()) {
                throw new JsonException("something stands behind the value");
            }
            return value;
        } catch (JsonException notJson) {
            throw notJson;
        } catch (RuntimeException beyondBounds) { // no class of its own for depth, length of a number, an empty text
            throw new JsonException("not to be read", beyondBounds);
        }
    }
}
