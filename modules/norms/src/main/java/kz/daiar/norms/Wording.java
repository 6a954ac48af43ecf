package kz.daiar.norms;

import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.LocalText;
import kz.daiar.kernel.Texts;

/** Renders the steps of a decision as sentences. */
public final class Wording {

    private static final Texts TEXTS = Texts.beside(Wording.class);

    private final Vocabulary vocabulary;

    public Wording(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** One sentence and the paragraph id it rests on (or null). */
    public record Line(String text, String cite) {}

    public List<Line> lines(List<Step> steps, Language language) {
        return steps.stream()
                .map(step -> new Line(sentence(step, language), step.cite()))
                .toList();
    }

    /** All sentences, each with its paragraph id, a line each. */
    public String text(List<Step> steps, Language language) {
        return lines(steps, language).stream()
                .map(line -> line.cite() == null ? line.text() : line.text() + " [" + line.cite() + "]")
                .collect(Collectors.joining("\n"));
    }

    /** The sentence of one step. */
    public String sentence(Step step, Language language) {
        var values = step.values().stream().map(value -> shown(value, language)).toArray();
        return TEXTS.say(language, step.code(), values);
    }

    private Object shown(Object value, Language language) {
        if (value instanceof Step.Code code) {
            return vocabulary.name(code.register(), code.code());
        }
        if (value instanceof List<?> many) {
            return many.stream().map(one -> shown(one, language)).toList();
        }
        return value instanceof Period term ? term(term, language) : value;
    }

    /** A calendar term in words, for example «6 months». */
    public static String term(Period term, Language language) {
        var years = term.getYears() == 0 ? "" : count(term.getYears(), YEARS, language);
        var months = term.getMonths() == 0 ? "" : count(term.getMonths(), MONTHS, language);
        return (years + " " + months).strip();
    }

    private static final LocalText YEARS = new LocalText("жыл", "год|года|лет", "year|years");
    private static final LocalText MONTHS = new LocalText("ай", "месяц|месяца|месяцев", "month|months");

    private static String count(int number, LocalText unit, Language language) {
        var forms = unit.in(language).split("\\|");
        int form =
                switch (language) {
                    case KK -> 0;
                    case EN -> number == 1 ? 0 : 1;
                    case RU -> russianForm(number);
                };
        return number + " " + forms[form];
    }

    private static int russianForm(int number) {
        int last = number % 10;
        boolean teen = number % 100 / 10 == 1;
        if (teen || last == 0 || last > 4) {
            return 2;
        }
        return last == 1 ? 0 : 1;
    }
}
