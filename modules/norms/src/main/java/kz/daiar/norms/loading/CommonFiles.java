package kz.daiar.norms.loading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kz.daiar.kernel.DateRange;
import kz.daiar.kernel.LocalText;
import kz.daiar.norms.Interpretation;
import kz.daiar.norms.Vocabulary;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Tree;

/** The two files all acts share: the vocabulary and the interpretations. */
public final class CommonFiles {

    private CommonFiles() {}

    /** Every key but the format number is a register: code → {kk, ru, en}, for a population its act too. */
    public static Vocabulary vocabulary(Tree file) {
        return new Vocabulary(Fields.read(file, fields -> {
            fields.number("vocabulary");
            var registers = new LinkedHashMap<String, Map<String, Vocabulary.Entry>>();
            for (var register : fields.keys()) {
                if (!register.equals("vocabulary")) {
                    known(fields, register);
                    registers.put(register, fields.named(register, CommonFiles::entry));
                }
            }
            Vocabulary.REGISTERS.stream()
                    .filter(register -> !registers.containsKey(register))
                    .findFirst()
                    .ifPresent(lost -> {
                        throw LoadingTexts.finding(fields.place(), "register-missing", lost);
                    });
            return registers;
        }));
    }

    private static void known(Fields fields, String register) {
        if (!Vocabulary.REGISTERS.contains(register)) {
            throw LoadingTexts.finding(fields.place(register), "no-register", register);
        }
    }

    static Vocabulary.Entry entry(Fields fields) {
        return new Vocabulary.Entry(text(fields), fields.optionalText("act"), listed(fields));
    }

    /** The days a code is in its register, since ever when only its last day is written; null when it always is. */
    private static DateRange listed(Fields fields) {
        if (fields.optionalDay("from") != null) {
            return fields.range();
        }
        var to = fields.optionalDay("to");
        return to == null ? null : DateRange.closed(LocalDate.MIN, to);
    }

    /** A ground as an act declares it. */
    static Vocabulary.Entry ground(Fields fields) {
        return new Vocabulary.Entry(text(fields), null, null);
    }

    static LocalText text(Fields fields) {
        return new LocalText(fields.text("kk"), fields.text("ru"), fields.text("en"));
    }

    /** Id → question and decision, in three languages. */
    public static Map<String, Interpretation> interpretations(Tree file) {
        return Fields.read(file, fields -> {
            var read = new LinkedHashMap<String, Interpretation>();
            for (var id : fields.keys()) {
                read.put(
                        id,
                        fields.one(
                                id,
                                one -> new Interpretation(
                                        id,
                                        one.one("question", CommonFiles::text),
                                        one.one("decision", CommonFiles::text))));
            }
            return read;
        });
    }

    /** The days off of the calendar. */
    public static Set<LocalDate> holidays(Tree file) {
        return Fields.read(
                file,
                fields -> Set.copyOf(fields.each("holidays", one -> {
                    one.text("name");
                    return one.day("day");
                })));
    }
}
