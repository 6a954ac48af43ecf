package kz.daiar.foundation.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.daiar.foundation.Malformed.FieldError;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.Texts;

/** What in a JSON value is not as the record wants it that will be made of it; what is absent or null passes. */
final class Shape {

    static final int EARLIEST_YEAR = 1900;
    static final int LATEST_YEAR = 2999;
    private static final int LONGEST_TEXT = 100_000;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_FAULTS = 50;
    private static final Texts TEXTS = Texts.beside(Shape.class);

    private final Language language;
    private final List<FieldError> faults = new ArrayList<>();

    private Shape(Language language) {
        this.language = language;
    }

    /** The faults with their places ({@code stages[1].best}) in the order of the record. */
    static List<FieldError> faults(JsonValue value, Class<?> type, Language language) {
        var shape = new Shape(language);
        shape.compare(type, value, "");
        return List.copyOf(shape.faults.subList(0, Math.min(MOST_FAULTS, shape.faults.size())));
    }

    private void compare(Type type, JsonValue value, String place) {
        if (value == null || value.getValueType() == ValueType.NULL) {
            return;
        }
        if (type instanceof ParameterizedType many && many.getRawType() instanceof Class<?> raw) {
            compareMany(raw, many.getActualTypeArguments(), value, place);
        } else if (type instanceof Class<?> one) {
            compareOne(one, value, place);
        }
    }

    private void compareMany(Class<?> raw, Type[] of, JsonValue value, String place) {
        if (Collection.class.isAssignableFrom(raw)) {
            elements(of[0], value, place);
        } else if (Map.class.isAssignableFrom(raw) && isOf(value, place, "members-expected", ValueType.OBJECT)) {
            value.asJsonObject().forEach((key, one) -> compare(of[1], one, below(place, key)));
        }
    }

    private void elements(Type type, JsonValue value, String place) {
        if (!isOf(value, place, "list-expected", ValueType.ARRAY)) {
            return;
        }
        JsonArray list = value.asJsonArray();
        for (int i = 0; i < list.size(); i++) {
            var at = place + "[" + i + "]";
            if (list.get(i).getValueType() == ValueType.NULL) {
                blame(at, "missing");
            }
            compare(type, list.get(i), at);
        }
    }

    /** What is named nowhere here, JSON-B judges alone. */
    private void compareOne(Class<?> type, JsonValue value, String place) {
        if (type.isRecord()) {
            members(type, value, place);
        } else if (type.isEnum()) {
            code(type, value, place);
        } else if (type == String.class) {
            text(value, place);
        } else if (type == LocalDate.class) {
            day(value, place);
        } else if (type == Boolean.class || type == boolean.class) {
            isOf(value, place, "flag-expected", ValueType.TRUE, ValueType.FALSE);
        } else if (type == BigDecimal.class) {
            number(value, place);
        } else if (type == Integer.class || type == int.class) {
            whole(value, place, Integer.MAX_VALUE);
        } else if (type == Long.class || type == long.class) {
            whole(value, place, Long.MAX_VALUE);
        }
    }

    private void members(Class<?> type, JsonValue value, String place) {
        if (isOf(value, place, "members-expected", ValueType.OBJECT)) {
            JsonObject members = value.asJsonObject();
            for (var member : type.getRecordComponents()) {
                compare(member.getGenericType(), members.get(member.getName()), below(place, member.getName()));
            }
        }
    }

    private void code(Class<?> type, JsonValue value, String place) {
        var known = Arrays.stream(type.getEnumConstants())
                .map(one -> ((Enum<?>) one).name())
                .toList();
        if (!(value instanceof JsonString text && known.contains(text.getString()))) {
            blame(place, "code-expected", known);
        }
    }

    private void text(JsonValue value, String place) {
        if (isOf(value, place, "text-expected", ValueType.STRING)) {
            var text = ((JsonString) value).getString();
            if (text.length() > LONGEST_TEXT) {
                blame(place, "text-too-long", LONGEST_TEXT);
            } else if (!Letters.areWritable(text)) {
                blame(place, "not-writable");
            }
        }
    }

    private void day(JsonValue value, String place) {
        if (!(value instanceof JsonString text && isDay(text.getString()))) {
            blame(place, "day-expected", String.valueOf(EARLIEST_YEAR), String.valueOf(LATEST_YEAR));
        }
    }

    private static boolean isDay(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void number(JsonValue value, String place) {
        if (!(value instanceof JsonNumber number && isOfBearableSize(number.bigDecimalValue()))) {
            blame(place, "number-expected");
        }
    }

    private void whole(JsonValue value, String place, long largest) {
        if (!(value instanceof JsonNumber number
                && isOfBearableSize(number.bigDecimalValue())
                && isWhole(number.bigDecimalValue(), largest))) {
            blame(place, "whole-expected");
        }
    }

    private static boolean isWhole(BigDecimal number, long largest) {
        return number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(BigDecimal.valueOf(largest)) <= 0;
    }

    private static boolean isOfBearableSize(BigDecimal number) {
        return number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
    }

    private boolean isOf(JsonValue value, String place, String expected, ValueType... types) {
        boolean is = Arrays.asList(types).contains(value.getValueType());
        if (!is) {
            blame(place, expected);
        }
        return is;
    }

    private void blame(String place, String sentence, Object... values) {
        faults.add(new FieldError(place.isEmpty() ? "body" : place, TEXTS.say(language, sentence, values)));
    }

    private static String below(String place, String member) {
        return place.isEmpty() ? member : place + "." + member;
    }
}
