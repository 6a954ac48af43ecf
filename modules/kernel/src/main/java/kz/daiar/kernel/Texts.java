package kz.daiar.kernel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The sentences of one room in three languages: {@code texts_kk.properties}, {@code texts_ru.properties} and
 * {@code texts_en.properties} beside the class they were asked for. Days are written dd.MM.yyyy, lists with commas, numbers as
 * {@link #written} has them.
 */
public final class Texts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** From here on a number is read in groups of three. */
    private static final BigDecimal LONG = BigDecimal.valueOf(10_000);

    /** More digits than these nobody reads: such a number is repeated as it was given. */
    private static final int DIGITS = 30;

    private final Map<Language, Properties> sentences = new EnumMap<>(Language.class);

    private Texts(Class<?> anchor) {
        for (var language : Language.values()) {
            sentences.put(language, read(anchor, "texts_" + language.tag() + ".properties"));
        }
    }

    /** The sentences that lie beside {@code anchor}. */
    public static Texts beside(Class<?> anchor) {
        return new Texts(anchor);
    }

    /**
     * The sentence {@code key} with its values set in.
     *
     * @throws IllegalArgumentException when the room has no such sentence: a defect of the program
     */
    public String say(Language language, String key, Object... values) {
        var pattern = sentences.get(language).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text '" + key + "' in " + language.tag());
        }
        return format(language, pattern, values);
    }

    /** Whether the room has a sentence of this name. */
    public boolean has(String key) {
        return sentences.get(Language.KK).containsKey(key);
    }

    /** The sentence in all three languages. */
    public LocalText everywhere(String key, Object... values) {
        return new LocalText(
                say(Language.KK, key, values), say(Language.RU, key, values), say(Language.EN, key, values));
    }

    /** A rule of the record is broken; {@code code} names the sentence too. */
    public RuleBroken refused(String code, Object... values) {
        return RuleBroken.ofRecord(code, everywhere(code, values));
    }

    /** A norm forbids it, by its paragraph; {@code code} names the sentence too. */
    public RuleBroken forbidden(String code, String paragraph, Object... values) {
        return RuleBroken.ofNorm(code, paragraph, everywhere(code, values));
    }

    private static String format(Language language, String pattern, Object... values) {
        if (isPlain(pattern)) {
            return pattern;
        }
        var shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = shown(language, values[i]);
        }
        return new MessageFormat(pattern, language.locale()).format(shown);
    }

    /** Whether nothing is set in or quoted: such a sentence is said as it stands, and a page says hundreds of them. */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    private static String shown(Language language, Object value) {
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof LocalText text) {
            return text.in(language);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> shown(language, one)).collect(Collectors.joining(", "));
        }
        return value instanceof Number number ? written(language, number) : String.valueOf(value);
    }

    /** The decimal sign of a language and what stands between its groups of three. */
    public static DecimalFormatSymbols signs(Language language) {
        var signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
        signs.setGroupingSeparator('\u00a0');
        signs.setDecimalSeparator(language == Language.EN ? '.' : ',');
        return signs;
    }

    /** A number as people of the language write it: its decimal sign, and groups of three from five digits on. */
    public static String written(Language language, Number number) {
        var exact = new BigDecimal(number.toString());
        if (Math.abs((long) exact.scale()) > DIGITS || exact.precision() > DIGITS) {
            return exact.toString();
        }
        var form = new DecimalFormat("#,##0", signs(language));
        form.setGroupingUsed(exact.abs().compareTo(LONG) >= 0);
        form.setMinimumFractionDigits(Math.max(exact.scale(), 0));
        form.setMaximumFractionDigits(Math.max(exact.scale(), 0));
        return form.format(exact);
    }

    private static Properties read(Class<?> anchor, String name) {
        try (var in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + name + " beside " + anchor.getName());
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
