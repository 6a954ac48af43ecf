package kz.daiar.norms.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.daiar.kernel.DateRange;

/**
 * One mapping, read key by key. Whoever reads it calls {@link #done()} last: a key nobody asked for is an error. Methods
 * named {@code optional…} give null (lists: empty) when the key is absent.
 */
public final class Fields {

    private static final Pattern TERM = Pattern.compile("P(?=\\d)(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}D)?");

    private final Tree.Mapping mapping;
    private final Set<String> asked = new HashSet<>();

    private Fields(Tree.Mapping mapping) {
        this.mapping = mapping;
    }

    /** @throws Unreadable when {@code tree} is no mapping */
    public static Fields of(Tree tree) {
        if (tree instanceof Tree.Mapping mapping) {
            return new Fields(mapping);
        }
        throw new Unreadable(tree.place(), ReadingTexts.of("not-a-mapping"));
    }

    /** Reads one mapping to its end: {@code reader} takes what it knows, everything else is refused. */
    public static <T> T read(Tree tree, Function<Fields, T> reader) {
        var fields = of(tree);
        var value = reader.apply(fields);
        fields.done();
        return value;
    }

    public Place place() {
        return mapping.place();
    }

    /** The place of one key, for errors found later. */
    public Place place(String key) {
        var value = mapping.entries().get(key);
        return value == null ? mapping.place().key(key) : value.place();
    }

    public boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    public List<String> keys() {
        return List.copyOf(mapping.entries().keySet());
    }

    public String text(String key) {
        return scalar(required(key)).text();
    }

    public String optionalText(String key) {
        var value = optional(key);
        return value == null ? null : scalar(value).text();
    }

    public LocalDate day(String key) {
        return day(required(key));
    }

    public LocalDate optionalDay(String key) {
        var value = optional(key);
        return value == null ? null : day(value);
    }

    /** {@code from} and, when there is an end, {@code to}: the last day in it. */
    public DateRange range() {
        var from = day("from");
        var to = optionalDay("to");
        if (to != null && to.isBefore(from)) {
            throw new Unreadable(place("to"), ReadingTexts.of("ends-before", to, from));
        }
        return DateRange.closed(from, to);
    }

    public int number(String key) {
        var scalar = scalar(required(key), Tree.Kind.NUMBER, "not-a-whole-number");
        try {
            return Integer.parseInt(scalar.text());
        } catch (NumberFormatException e) {
            throw new Unreadable(scalar.place(), ReadingTexts.of("not-a-whole-number", scalar.text()));
        }
    }

    public Integer optionalNumber(String key) {
        return optional(key) == null ? null : number(key);
    }

    /** A whole number, {@code least} or more. */
    public int number(String key, int least) {
        int number = number(key);
        if (number < least) {
            throw new Unreadable(place(key), ReadingTexts.of("too-small", number, least));
        }
        return number;
    }

    public Integer optionalNumber(String key, int least) {
        return optional(key) == null ? null : number(key, least);
    }

    public BigDecimal decimal(String key) {
        var scalar = scalar(required(key), Tree.Kind.NUMBER, "not-a-number");
        try {
            return new BigDecimal(scalar.text());
        } catch (NumberFormatException e) {
            throw new Unreadable(scalar.place(), ReadingTexts.of("not-a-number", scalar.text()));
        }
    }

    public BigDecimal optionalDecimal(String key) {
        return optional(key) == null ? null : decimal(key);
    }

    public boolean flag(String key) {
        return Boolean.parseBoolean(
                scalar(required(key), Tree.Kind.FLAG, "not-a-flag").text());
    }

    public boolean flag(String key, boolean otherwise) {
        return optional(key) == null ? otherwise : flag(key);
    }

    /** A calendar term as ISO writes it: {@code P6M}, {@code P3Y}. */
    public Period period(String key) {
        var scalar = scalar(required(key));
        try {
            if (TERM.matcher(scalar.text()).matches()) {
                return Period.parse(scalar.text());
            }
        } catch (DateTimeParseException tooLarge) {
            // said below
        }
        throw new Unreadable(scalar.place(), ReadingTexts.of("not-a-term", scalar.text()));
    }

    /** A word of a closed vocabulary. */
    public <E extends Enum<E>> E word(String key, Class<E> words) {
        var scalar = scalar(required(key));
        for (var word : words.getEnumConstants()) {
            if (word.name().replace('_', '-').equalsIgnoreCase(scalar.text().replace('_', '-'))) {
                return word;
            }
        }
        throw new Unreadable(
                scalar.place(), ReadingTexts.of("not-a-word", scalar.text(), List.of(words.getEnumConstants())));
    }

    /** A word of a closed vocabulary as norm files write it: {@code last-day}. */
    public <E extends Enum<E>> E keyword(String key, Class<E> words) {
        var scalar = scalar(required(key));
        var known = new LinkedHashMap<String, E>();
        for (var word : words.getEnumConstants()) {
            known.put(word.name().toLowerCase(Locale.ROOT).replace('_', '-'), word);
        }
        if (!known.containsKey(scalar.text())) {
            throw new Unreadable(
                    scalar.place(), ReadingTexts.of("not-a-word", scalar.text(), String.join(", ", known.keySet())));
        }
        return known.get(scalar.text());
    }

    /** A list written under one of the keys holds something. */
    public void notEmpty(String... keys) {
        for (var key : keys) {
            if (optional(key) instanceof Tree.Sequence list && list.items().isEmpty()) {
                throw new Unreadable(list.place(), ReadingTexts.of("empty-list"));
            }
        }
    }

    public List<String> texts(String key) {
        return items(key).stream().map(item -> scalar(item).text()).toList();
    }

    public List<String> optionalTexts(String key) {
        return optional(key) == null ? List.of() : texts(key);
    }

    /** One text or a list of them. */
    public List<String> oneOrMany(String key) {
        var value = optional(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof Tree.Sequence
                ? texts(key)
                : List.of(scalar(value).text());
    }

    public <T> T one(String key, Function<Fields, T> reader) {
        return read(required(key), reader);
    }

    public <T> T optionalOne(String key, Function<Fields, T> reader) {
        var value = optional(key);
        return value == null ? null : read(value, reader);
    }

    public <T> List<T> each(String key, Function<Fields, T> reader) {
        return each(items(key), reader);
    }

    /**
     * A list of successive versions. A later one may hold, besides its days, only {@code change}: the parts it changes,
     * each in full; the rest stays as in the version before it.
     */
    public <T> List<T> versions(String key, Function<Fields, T> reader) {
        return each(Successive.inFull(items(key)), reader);
    }

    private static <T> List<T> each(List<Tree> items, Function<Fields, T> reader) {
        return items.stream().map(item -> read(item, reader)).toList();
    }

    private List<Tree> items(String key) {
        var value = required(key);
        if (value instanceof Tree.Sequence sequence) {
            return sequence.items();
        }
        throw new Unreadable(value.place(), ReadingTexts.of("not-a-list"));
    }

    public <T> List<T> optionalEach(String key, Function<Fields, T> reader) {
        return optional(key) == null ? List.of() : each(key, reader);
    }

    /** A mapping of free keys, each value read alike, in the order of the file. */
    public <T> Map<String, T> named(String key, Function<Fields, T> reader) {
        var fields = of(required(key));
        var read = new LinkedHashMap<String, T>();
        fields.mapping.entries().forEach((name, value) -> read.put(name, read(value, reader)));
        return read;
    }

    public <T> Map<String, T> optionalNamed(String key, Function<Fields, T> reader) {
        return optional(key) == null ? Map.of() : named(key, reader);
    }

    /** @throws Unreadable naming the first key nobody asked for */
    public void done() {
        mapping.entries().forEach((key, value) -> {
            if (!asked.contains(key)) {
                throw new Unreadable(value.place(), ReadingTexts.of("unknown-key"));
            }
        });
    }

    /** The value as it was written, or null. */
    public Tree optional(String key) {
        asked.add(key);
        var value = mapping.entries().get(key);
        return value instanceof Tree.Scalar scalar && scalar.kind() == Tree.Kind.NOTHING ? null : value;
    }

    private Tree required(String key) {
        var value = optional(key);
        if (value == null) {
            throw new Unreadable(place(key), ReadingTexts.of("missing"));
        }
        return value;
    }

    private static LocalDate day(Tree value) {
        var scalar = scalar(value);
        try {
            return LocalDate.parse(scalar.text());
        } catch (DateTimeParseException e) {
            throw new Unreadable(scalar.place(), ReadingTexts.of("not-a-day", scalar.text()));
        }
    }

    private static Tree.Scalar scalar(Tree value) {
        if (value instanceof Tree.Scalar scalar) {
            return scalar;
        }
        throw new Unreadable(value.place(), ReadingTexts.of("not-a-scalar"));
    }

    private static Tree.Scalar scalar(Tree value, Tree.Kind kind, String complaint) {
        var scalar = scalar(value);
        if (scalar.kind() != kind) {
            throw new Unreadable(scalar.place(), ReadingTexts.of(complaint, scalar.text()));
        }
        return scalar;
    }
}
