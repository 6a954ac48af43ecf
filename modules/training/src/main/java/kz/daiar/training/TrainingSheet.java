package kz.daiar.training;

import static kz.daiar.registry.Column.optional;
import static kz.daiar.registry.Column.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.daiar.registry.CellKind;
import kz.daiar.registry.SheetForm;
import kz.daiar.registry.SheetReader;

/** The sheet of trainings in an import: a training is named by the person, its kind and its first day. */
@ApplicationScoped
public class TrainingSheet implements SheetReader {

    private static final int AFTER_APPRAISALS = 4;

    @Override
    public SheetForm form() {
        return SheetForm.of(
                "trainings",
                AFTER_APPRAISALS,
                List.of(
                        required("iin", CellKind.IIN),
                        required("kind", CellKind.CODE).in("kind").storedAs("kind"),
                        required("venue", CellKind.CODE).in("venue").storedAs("venue"),
                        required("form", CellKind.CODE).in("form").storedAs("form"),
                        required("hours", CellKind.COUNT).storedAs("hours"),
                        required("start", CellKind.DAY).storedAs("from_day"),
                        optional("end", CellKind.DAY).storedAs("to_day"),
                        optional("fields", CellKind.FIELDS).storedAs("fields"),
                        optional("funding", CellKind.CODE).in("funding").storedAs("funding")),
                List.of("iin", "kind", "start"),
                "training.record",
                TrainingSheet.class);
    }
}
