package kz.daiar.norms.loading;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.rule.Basis;
import kz.daiar.norms.rule.Bounds;
import kz.daiar.norms.rule.Calculations;
import kz.daiar.norms.rule.Calculations.Admission;
import kz.daiar.norms.rule.Calculations.CourseLength;
import kz.daiar.norms.rule.Calculations.DocumentRule;
import kz.daiar.norms.rule.Calculations.ForeignHelp;
import kz.daiar.norms.rule.Calculations.ForeignLecturers;
import kz.daiar.norms.rule.Calculations.Repayment;
import kz.daiar.norms.rule.Calculations.ReserveTerms;
import kz.daiar.norms.rule.Calculations.Staffing;
import kz.daiar.norms.rule.Calculations.VenueAnswer;
import kz.daiar.norms.rule.Calculations.WorkOff;
import kz.daiar.norms.rule.CategoryTable;
import kz.daiar.norms.rule.PlanDate;

/** The calculators' part of a norm file. */
final class CalculationFile {

    private final Elements elements;
    private final Map<String, CategoryTable> tables;

    CalculationFile(Elements elements, Map<String, CategoryTable> tables) {
        this.elements = elements;
        this.tables = tables;
    }

    Calculations read(Fields fields) {
        return new Calculations(
                fields.optionalEach("venue-answers", this::venueAnswer),
                fields.optionalEach("programme-checks", elements::programmeCheck),
                planDates(fields),
                fields.optionalEach("course-lengths", this::courseLength),
                fields.optionalEach("foreign-lecturers", this::foreignLecturers),
                fields.optionalEach("documents", this::document),
                fields.optionalOne("work-off", this::workOff),
                fields.optionalOne("repayment", this::repayment),
                fields.optionalOne("admission", this::admission),
                fields.optionalOne("foreign-help", this::foreignHelp),
                fields.optionalOne("reserve", this::reserve),
                fields.optionalOne("staffing", f -> new Staffing(f.number("percent-below"), elements.cited(f))));
    }

    private VenueAnswer venueAnswer(Fields fields) {
        var populations = elements.someCodes(fields, "populations", "population");
        return new VenueAnswer(populations, fields.one("venue", venue -> elements.venue(venue, tables)));
    }

    private List<PlanDate> planDates(Fields fields) {
        var dates = new ArrayList<PlanDate>();
        fields.optionalNamed("plan-dates", elements::planDate).forEach((asks, date) -> dates.add(date.asking(asks)));
        return List.copyOf(dates);
    }

    private CourseLength courseLength(Fields fields) {
        return new CourseLength(
                fields.flag("abroad", false),
                bounds(fields),
                fields.flag("hole", false) ? List.of() : elements.someCodes(fields, "lengths", "length"),
                elements.cited(fields));
    }

    private ForeignLecturers foreignLecturers(Fields fields) {
        return new ForeignLecturers(
                elements.code(fields, "kind", "kind"),
                elements.someCodes(fields, "populations", "population"),
                elements.someCodes(fields, "venues", "venue"),
                elements.cited(fields));
    }

    private DocumentRule document(Fields fields) {
        return new DocumentRule(
                elements.code(fields, "kind", "kind"),
                fields.optionalNumber("at-least", 0),
                elements.code(fields, "document", "document"),
                elements.cited(fields));
    }

    private WorkOff workOff(Fields fields) {
        Elements.termIsStated(fields);
        fields.notEmpty("bands");
        return new WorkOff(
                fields.one("contract", elements::cited),
                fields.each(
                        "bands",
                        f -> new WorkOff.Band(
                                bounds(f), f.number("months", 1), f.flag("hole", false), elements.cited(f))));
    }

    private Repayment repayment(Fields fields) {
        return new Repayment(
                fields.one("employee", elements::cited),
                fields.one("employer", elements::cited),
                fields.one("employer-negative", elements::cited));
    }

    private record Listed(List<String> codes, Basis basis) {}

    private record Counted(int number, Basis basis) {}

    private record Ranks(int highest, int lowestAdmitted, int lowest, Basis basis) {}

    private Admission admission(Fields fields) {
        var decided = fields.one("decided-by", this::deciders);
        var variety = fields.one("methods", f -> new Counted(f.number("at-least", 1), elements.cited(f)));
        var known =
                fields.one("known-methods", f -> new Listed(elements.someCodes(f, "any", "method"), elements.cited(f)));
        var ranks = fields.one(
                "rank",
                f -> new Ranks(
                        f.number("highest", 1),
                        f.number("lowest-admitted", 1),
                        f.number("lowest", 1),
                        elements.cited(f)));
        return new Admission(
                decided.codes(),
                decided.basis(),
                variety.number(),
                variety.basis(),
                known.codes(),
                ranks.highest(),
                ranks.lowestAdmitted(),
                ranks.lowest(),
                known.basis(),
                ranks.basis());
    }

    private Listed deciders(Fields fields) {
        fields.notEmpty("any");
        return new Listed(fields.texts("any"), elements.cited(fields));
    }

    private record Terminated(Period within, Basis basis) {}

    private ForeignHelp foreignHelp(Fields fields) {
        fields.notEmpty("sponsors");
        var help = fields.one("help", f -> new Counted(f.number("at-least", 1), elements.cited(f)));
        var report = fields.one("report", this::terminated);
        return new ForeignHelp(
                fields.each("sponsors", this::sponsor),
                help.number(),
                help.basis(),
                fields.one("direction", elements::cited),
                report.within(),
                report.basis());
    }

    private ForeignHelp.Sponsor sponsor(Fields fields) {
        return new ForeignHelp.Sponsor(
                elements.code(fields, "kind", "sponsor"),
                elements.code(fields, "funding", "funding"),
                fields.flag("lawfulness", false),
                elements.cited(fields));
    }

    private Terminated terminated(Fields fields) {
        Elements.termIsStated(fields);
        return new Terminated(fields.period("within"), elements.cited(fields));
    }

    private record Repeated(Period every, Basis basis) {}

    private ReserveTerms reserve(Fields fields) {
        var criteria = listed(fields, "criteria", "criterion");
        var servants = listed(fields, "civil-service", "population");
        var aims = listed(fields, "aims", "reserve-aim");
        var activities = listed(fields, "activities", "reserve-activity");
        var acting = listed(fields, "acting", "acting-reason");
        var review = fields.one("review", this::repeated);
        return new ReserveTerms(
                criteria.codes(),
                criteria.basis(),
                servants.codes(),
                servants.basis(),
                aims.codes(),
                aims.basis(),
                activities.codes(),
                activities.basis(),
                acting.codes(),
                acting.basis(),
                review.every(),
                review.basis());
    }

    private Listed listed(Fields fields, String key, String register) {
        return fields.one(key, f -> new Listed(elements.someCodes(f, "any", register), elements.cited(f)));
    }

    private Repeated repeated(Fields fields) {
        Elements.termIsStated(fields);
        return new Repeated(fields.period("every"), elements.cited(fields));
    }

    private static Bounds bounds(Fields fields) {
        return new Bounds(
                bound(fields, "above"), bound(fields, "at-least"), bound(fields, "below"), bound(fields, "at-most"));
    }

    private static BigDecimal bound(Fields fields, String key) {
        var bound = fields.optionalDecimal(key);
        if (bound != null && bound.signum() < 0) {
            throw LoadingTexts.finding(fields.place(key), "below-zero", bound);
        }
        return bound;
    }
}
