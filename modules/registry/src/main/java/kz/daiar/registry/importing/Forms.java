package kz.daiar.registry.importing;

import static kz.daiar.registry.Column.optional;
import static kz.daiar.registry.Column.required;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kz.daiar.registry.CellKind;
import kz.daiar.registry.SheetForm;

/** The sheets an import understands: those of the registry, and those other rooms contribute. */
public final class Forms {

    public static final String EMPLOYERS = "employers";
    public static final String STAFF = "staff";

    static final SheetForm EMPLOYER_FORM = SheetForm.of(
            EMPLOYERS,
            1,
            List.of(
                    required("bin", CellKind.BIN).storedAs("bin"),
                    required("kind", CellKind.CODE).in("employer-kind").storedAs("kind"),
                    optional("level", CellKind.TEXT).storedAs("level"),
                    required("name-kk", CellKind.TEXT).storedAs("name_kk"),
                    required("name-ru", CellKind.TEXT).storedAs("name_ru"),
                    optional("region", CellKind.TEXT).storedAs("region"),
                    optional("parent", CellKind.BIN)),
            List.of("bin"),
            null,
            Forms.class);

    static final SheetForm STAFF_FORM = SheetForm.of(
            STAFF,
            2,
            List.of(
                    required("iin", CellKind.IIN),
                    required("surname", CellKind.NAME),
                    required("name", CellKind.NAME),
                    optional("patronymic", CellKind.NAME),
                    optional("birth", CellKind.DAY),
                    required("bin", CellKind.BIN),
                    required("population", CellKind.CODE).in("population").storedAs("population"),
                    optional("category", CellKind.CATEGORY).storedAs("category"),
                    optional("leading", CellKind.YES_NO).storedAs("is_leading"),
                    optional("functions", CellKind.FIELDS).storedAs("functions"),
                    optional("certification", CellKind.FIELD).storedAs("certification"),
                    required("start", CellKind.DAY).storedAs("from_day"),
                    optional("end", CellKind.DAY).storedAs("to_day"),
                    optional("order", CellKind.TEXT).storedAs("order_no"),
                    optional("acting", CellKind.YES_NO).whichMayBeAbsent(),
                    optional("position", CellKind.TEXT).whichMayBeAbsent()),
            List.of("iin", "bin", "start"),
            null,
            Forms.class);

    static final SheetForm APPRAISAL_FORM = SheetForm.of(
            "appraisals",
            3,
            List.of(
                    required("iin", CellKind.IIN),
                    required("year", CellKind.YEAR).storedAs("year"),
                    required("date", CellKind.DAY).storedAs("day"),
                    required("unsatisfactory", CellKind.YES_NO).storedAs("unsatisfactory"),
                    optional("areas", CellKind.FIELDS).storedAs("areas")),
            List.of("iin", "year"),
            "registry.appraisal",
            Forms.class);

    private final List<SheetForm> forms;

    private Forms(List<SheetForm> forms) {
        this.forms = forms;
    }

    /** The registry's own forms and {@code contributed} ones, in the order they are applied. */
    public static Forms with(Collection<SheetForm> contributed) {
        var forms = new ArrayList<>(List.of(EMPLOYER_FORM, STAFF_FORM, APPRAISAL_FORM));
        forms.addAll(contributed);
        forms.sort(Comparator.comparingInt(SheetForm::order));
        return new Forms(List.copyOf(forms));
    }

    public SheetForm named(String name) {
        return forms.stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form " + name));
    }

    List<SheetForm> all() {
        return forms;
    }

    /** Facts about persons who must be in the register already. */
    List<SheetForm> ofPersonFacts() {
        return forms.stream().filter(form -> form.table() != null).toList();
    }
}
