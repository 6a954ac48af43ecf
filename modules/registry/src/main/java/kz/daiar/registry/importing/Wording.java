package kz.daiar.registry.importing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.Texts;
import kz.daiar.registry.SheetForm;

/** Says in a reader's language what is wrong with a row or a file. */
final class Wording {

    private static final Texts TEXTS = Texts.beside(Wording.class);
    private static final String UNKNOWN_SHEET = "sheet-unknown";

    private final Forms forms;
    private final Language language;

    Wording(Forms forms, Language language) {
        this.forms = forms;
        this.language = language;
    }

    static String word(Language language, String key, Object... values) {
        return TEXTS.say(language, key, values);
    }

    String of(Fault fault) {
        if (fault.code().equals(UNKNOWN_SHEET)) {
            return unknownSheet(fault.args());
        }
        return TEXTS.say(
                language,
                fault.code(),
                fault.args().stream().map(Wording::value).toArray());
    }

    /** A row's faults in one sentence each, with their columns when there are several. */
    String of(List<Fault> faults, Map<String, String> headers) {
        if (faults.size() == 1) {
            return of(faults.get(0));
        }
        return faults.stream()
                .map(fault -> headers.get(fault.column()) + ": " + of(fault))
                .collect(Collectors.joining(" "));
    }

    /** What is wrong at each header. */
    Map<String, String> byHeader(List<Fault> faults, Map<String, String> headers) {
        var told = new LinkedHashMap<String, String>();
        faults.forEach(fault -> told.merge(headers.get(fault.column()), of(fault), (a, b) -> a + " " + b));
        return told;
    }

    /** The name of a form, for the sheets of a workbook. */
    String sheet(SheetForm form) {
        return TEXTS.say(language, "sheet." + form.name());
    }

    private String unknownSheet(List<String> args) {
        var form = forms.named(args.get(2));
        var missing = Arrays.stream(args.get(3).split(","))
                .map(column -> form.header(column, language))
                .toList();
        return TEXTS.say(language, UNKNOWN_SHEET, args.get(0), args.get(1), sheet(form), missing);
    }

    private static Object value(String arg) {
        var day = CanonicalDay.of(arg);
        return day == null ? arg : day;
    }
}
