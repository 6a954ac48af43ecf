package kz.daiar.norms.cases;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.norms.CategoryCode;
import kz.daiar.norms.Facts;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.NotLoaded;
import kz.daiar.norms.Vocabulary;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Plausible;

/** Facts about one person and the day the question is asked for. */
public record PersonCase(LocalDate asOf, Facts facts) {

    /** Kind of employer when a case names none. */
    private static final String STATE_BODY = "STATE_BODY";

    /**
     * Reads {@code asOf}, {@code employer}, {@code adopts} and {@code person}; other keys are left to the caller.
     *
     * @throws kz.daiar.norms.reading.Unreadable with the field that is missing, unknown or of the wrong type
     * @throws NotLoaded when an adopted act is not loaded
     */
    public static PersonCase read(Fields fields, NormSet norms) {
        var reader = new Reader(norms, norms.vocabulary());
        var asOf = Plausible.day(fields, "asOf");
        var kind = reader.optionalCode(fields, "employer", "employer-kind");
        var employer = new Employer(kind == null ? STATE_BODY : kind, fields.optionalEach("adopts", reader::adoption));
        return new PersonCase(asOf, fields.one("person", person -> reader.facts(person, employer)));
    }

    private record Employer(String kind, List<Facts.Adoption> adoptions) {}

    private record Reader(NormSet norms, Vocabulary vocabulary) {

        Facts facts(Fields person, Employer employer) {
            return new Facts(
                    person.optionalEach("appointments", a -> appointment(a, employer)),
                    person.optionalEach("careerPlan", this::planEntry),
                    person.optionalEach("appraisals", this::appraisal),
                    person.optionalEach("trainings", this::training));
        }

        Facts.Adoption adoption(Fields fields) {
            var act = fields.text("act");
            if (norms.act(act).isEmpty()) {
                throw new NotLoaded(act, fields.place("act"));
            }
            return new Facts.Adoption(act, Plausible.day(fields, "from"), Plausible.optionalDay(fields, "to"));
        }

        private Facts.Appointment appointment(Fields fields, Employer employer) {
            var kind = optionalCode(fields, "employer", "employer-kind");
            return new Facts.Appointment(
                    Plausible.day(fields, "from"),
                    Plausible.optionalDay(fields, "to"),
                    code(fields, "population", "population"),
                    CategoryCode.canonical(fields.optionalText("category")),
                    fields.flag("leading", false),
                    fields.flag("acting", false),
                    fields.optionalTexts("functions"),
                    fields.optionalText("certification"),
                    kind == null ? employer.kind() : kind,
                    fields.has("adopts") ? fields.optionalEach("adopts", this::adoption) : employer.adoptions(),
                    null);
        }

        private Facts.PlanEntry planEntry(Fields fields) {
            return new Facts.PlanEntry(Plausible.day(fields, "from"), fields.texts("fields"), null);
        }

        private Facts.Appraisal appraisal(Fields fields) {
            return new Facts.Appraisal(
                    Plausible.year(fields, "year"),
                    Plausible.day(fields, "date"),
                    fields.flag("unsatisfactory"),
                    fields.optionalTexts("areas"),
                    null);
        }

        private Facts.Training training(Fields fields) {
            var to = Plausible.optionalDay(fields, "to");
            return new Facts.Training(
                    code(fields, "kind", "kind"),
                    code(fields, "venue", "venue"),
                    fields.optionalTexts("profiles"),
                    code(fields, "form", "form"),
                    Plausible.number(fields, "hours"),
                    Plausible.day(fields, "from"),
                    to,
                    fields.flag("document", to != null),
                    fields.optionalTexts("fields"),
                    optionalCode(fields, "funding", "funding"),
                    null);
        }

        private String code(Fields fields, String key, String register) {
            return checked(fields, key, register, fields.text(key));
        }

        private String optionalCode(Fields fields, String key, String register) {
            var code = fields.optionalText(key);
            return code == null ? null : checked(fields, key, register, code);
        }

        private String checked(Fields fields, String key, String register, String code) {
            if (!vocabulary.accepts(register, code)) {
                throw CaseTexts.unreadable(
                        fields.place(key), "unknown-code", code, List.copyOf(vocabulary.codes(register)));
            }
            return code;
        }
    }
}
