package kz.daiar.norms.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.daiar.kernel.DateRange;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.rule.CategoryTable;
import kz.daiar.norms.rule.DirectionRule;
import kz.daiar.norms.rule.DutyRule;
import kz.daiar.norms.rule.PartsRule;
import kz.daiar.norms.rule.Term;
import kz.daiar.norms.rule.Trigger;

/** The {@code duties} of a norm file. */
final class DutyFile {

    private enum On {
        FIRST_APPOINTMENT,
        RUNNING_PERIOD,
        CAREER_PLAN,
        UNSATISFACTORY_APPRAISALS
    }

    private final Elements elements;
    private final Map<String, CategoryTable> tables;

    DutyFile(Elements elements, Map<String, CategoryTable> tables) {
        this.elements = elements;
        this.tables = tables;
    }

    /** All wordings of one duty; the id is the key it stands under, set by {@link #named}. */
    DutyRule.History history(Fields fields) {
        var kind = elements.code(fields, "kind", "kind");
        var ground = elements.code(fields, "ground", "ground");
        fields.notEmpty("versions");
        var wordings = fields.versions("versions", version -> wording(version, kind, ground));
        return new DutyRule.History("", inOrder(fields, wordings));
    }

    private static List<DutyRule> inOrder(Fields fields, List<DutyRule> wordings) {
        var bounded = new ArrayList<DutyRule>();
        for (int i = 0; i < wordings.size(); i++) {
            var wording = wordings.get(i);
            var next = i + 1 < wordings.size() ? wordings.get(i + 1).inForce().from() : null;
            bounded.add(with(wording, wording.id(), Versions.until(fields, wording.inForce(), next)));
        }
        return List.copyOf(bounded);
    }

    static DutyRule.History named(String id, DutyRule.History history) {
        return new DutyRule.History(
                id,
                history.wordings().stream().map(w -> with(w, id, w.inForce())).toList());
    }

    private static DutyRule with(DutyRule w, String id, DateRange inForce) {
        return new DutyRule(
                id,
                w.act(),
                w.kind(),
                w.ground(),
                inForce,
                w.trigger(),
                w.term(),
                w.venue(),
                w.forms(),
                w.hours(),
                w.parts(),
                w.direction(),
                w.basis(),
                w.lapse());
    }

    private DutyRule wording(Fields fields, String kind, String ground) {
        return new DutyRule(
                "",
                elements.act().slug(),
                kind,
                ground,
                fields.range(),
                fields.one("trigger", this::trigger),
                term(fields),
                fields.one("venue", venue -> elements.venue(venue, tables)),
                fields.optionalOne("forms", elements::forms),
                fields.optionalOne("hours", elements::hours),
                fields.optionalOne("parts", this::parts),
                fields.optionalOne("direction", this::direction),
                elements.cited(fields),
                fields.one("lapses", elements::basis));
    }

    private Trigger trigger(Fields fields) {
        var on = fields.keyword("on", On.class);
        var population = elements.code(fields, "population", "population");
        return switch (on) {
            case FIRST_APPOINTMENT ->
                new Trigger.FirstAppointment(population, fields.flag("leading", false), elements.cited(fields));
            case RUNNING_PERIOD -> new Trigger.RunningPeriod(population, elements.cited(fields));
            case CAREER_PLAN -> new Trigger.CareerPlan(population, elements.cited(fields));
            case UNSATISFACTORY_APPRAISALS ->
                new Trigger.UnsatisfactoryAppraisals(
                        population, fields.number("results"), fields.period("within"), elements.cited(fields));
        };
    }

    private Term term(Fields fields) {
        return fields.has("start-by")
                ? fields.one("start-by", term -> term(term, Term.Act.START))
                : fields.one("complete-by", term -> term(term, Term.Act.COMPLETE));
    }

    private PartsRule parts(Fields fields) {
        Elements.termIsStated(fields);
        return new PartsRule(fields.period("within"), elements.cited(fields));
    }

    private Term term(Fields fields, Term.Act act) {
        Elements.termIsStated(fields);
        return new Term(act, fields.period("after"), elements.cited(fields));
    }

    private DirectionRule direction(Fields fields) {
        var of = fields.keyword("of", DirectionRule.Source.class);
        return new DirectionRule(of, elements.codes(fields, "fields", "field"), elements.cited(fields));
    }
}
