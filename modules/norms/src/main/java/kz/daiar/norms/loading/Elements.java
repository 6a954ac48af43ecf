package kz.daiar.norms.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.daiar.norms.Act;
import kz.daiar.norms.Vocabulary;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.rule.Basis;
import kz.daiar.norms.rule.CategoryPattern;
import kz.daiar.norms.rule.CategoryTable;
import kz.daiar.norms.rule.FormRule;
import kz.daiar.norms.rule.HoursRule;
import kz.daiar.norms.rule.PlanDate;
import kz.daiar.norms.rule.ProgrammeCheck;
import kz.daiar.norms.rule.VenueRule;

/** The parts rules are made of. Each checks its codes against the vocabulary and its citations against the act. */
final class Elements {

    /** A month too short for the day: its last day. The only rule there is; the file must still say it. */
    private enum MonthEnd {
        LAST_DAY
    }

    /** A term that ends on a day off is not moved. The only rule there is; the file must still say it. */
    private enum DayOff {
        KEEP
    }

    private final Act act;
    private final Vocabulary vocabulary;
    private final Set<String> grounds;
    private final Set<String> interpretations;

    Elements(Act act, Vocabulary vocabulary, Set<String> grounds, Set<String> interpretations) {
        this.act = act;
        this.vocabulary = vocabulary;
        this.grounds = grounds;
        this.interpretations = interpretations;
    }

    Act act() {
        return act;
    }

    /** {@code cite}: one or more paragraphs of this act; {@code interpretations}: one or more ids. */
    Basis basis(Fields fields) {
        fields.notEmpty("cite", "interpretations");
        var paragraphs = fields.oneOrMany("cite");
        for (var paragraph : paragraphs) {
            if (act.paragraph(paragraph).isEmpty()) {
                throw LoadingTexts.finding(fields.place("cite"), "no-paragraph", act.slug(), paragraph);
            }
        }
        var ids = fields.oneOrMany("interpretations");
        for (var id : ids) {
            if (!interpretations.contains(id)) {
                throw LoadingTexts.finding(fields.place("interpretations"), "no-interpretation", id);
            }
        }
        return new Basis(paragraphs.stream().map(act::cite).toList(), ids);
    }

    /** A basis that must cite: where a number or list of the law stands. */
    Basis cited(Fields fields) {
        var basis = basis(fields);
        if (basis.cites().isEmpty()) {
            throw LoadingTexts.finding(fields.place(), "no-citation");
        }
        return basis;
    }

    String code(Fields fields, String key, String register) {
        return checked(fields, key, register, fields.text(key));
    }

    List<String> codes(Fields fields, String key, String register) {
        fields.notEmpty(key);
        var codes = fields.oneOrMany(key);
        codes.forEach(code -> checked(fields, key, register, code));
        return codes;
    }

    /** Codes of which at least one is needed. */
    List<String> someCodes(Fields fields, String key, String register) {
        var codes = codes(fields, key, register);
        if (codes.isEmpty()) {
            throw LoadingTexts.finding(fields.place(key), "no-entry");
        }
        return codes;
    }

    private String checked(Fields fields, String key, String register, String code) {
        boolean known = register.equals("ground") ? grounds.contains(code) : vocabulary.knows(register, code);
        if (!known) {
            throw LoadingTexts.finding(fields.place(key), "unknown-code", code, register);
        }
        return code;
    }

    /** A term in months or years says what happens at the end of a short month and on a day off. */
    static void termIsStated(Fields fields) {
        fields.keyword("month-end", MonthEnd.class);
        fields.keyword("day-off", DayOff.class);
    }

    FormRule forms(Fields fields) {
        return new FormRule(someCodes(fields, "any", "form"), cited(fields));
    }

    /** {@code at-least} and {@code at-most}, academic hours; either may be missing. */
    HoursRule hours(Fields fields) {
        return new HoursRule(fields.optionalNumber("at-least", 0), fields.optionalNumber("at-most", 0), cited(fields));
    }

    VenueRule venue(Fields fields, Map<String, CategoryTable> tables) {
        var table = fields.optionalText("table");
        if (table != null && !tables.containsKey(table)) {
            throw LoadingTexts.finding(fields.place("table"), "no-table", table);
        }
        if (table == null && fields.optional("any") == null) {
            throw LoadingTexts.finding(fields.place(), "no-venue");
        }
        return new VenueRule(
                table == null ? null : tables.get(table),
                codes(fields, "any", "venue"),
                fields.optionalOne("certified", c -> new VenueRule.Certified(someCodes(c, "any", "venue"), cited(c))),
                fields.optionalOne("funded", this::funded),
                cited(fields));
    }

    private VenueRule.Funded funded(Fields fields) {
        return new VenueRule.Funded(
                someCodes(fields, "any", "venue"), someCodes(fields, "funding", "funding"), cited(fields));
    }

    CategoryTable table(String name, Fields fields) {
        fields.notEmpty("versions");
        return new CategoryTable(name, inOrder(fields, fields.versions("versions", this::version)));
    }

    private static List<CategoryTable.Version> inOrder(Fields fields, List<CategoryTable.Version> versions) {
        var bounded = new ArrayList<CategoryTable.Version>();
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            var next = i + 1 < versions.size() ? versions.get(i + 1).inForce().from() : null;
            bounded.add(version.during(Versions.until(fields, version.inForce(), next)));
        }
        return List.copyOf(bounded);
    }

    private CategoryTable.Version version(Fields fields) {
        fields.notEmpty("rows");
        var range = fields.range();
        var rows = fields.each("rows", this::row);
        var silent = fields.optionalEach("silent", one -> new CategoryTable.Silent(categories(one), gap(one)));
        return new CategoryTable.Version(
                range, rows, silent, fields.one("unlisted", this::gap), fields.one("missing", this::gap));
    }

    private CategoryTable.Row row(Fields fields) {
        return new CategoryTable.Row(categories(fields), code(fields, "then", "venue"), cited(fields));
    }

    private static List<CategoryPattern> categories(Fields fields) {
        var patterns = new ArrayList<CategoryPattern>();
        fields.notEmpty("when");
        for (var written : fields.texts("when")) {
            try {
                patterns.add(CategoryPattern.of(written));
            } catch (IllegalArgumentException e) {
                throw LoadingTexts.finding(fields.place("when"), "no-category", written);
            }
        }
        return List.copyOf(patterns);
    }

    private CategoryTable.Gap gap(Fields fields) {
        return new CategoryTable.Gap(code(fields, "gap", "gap"), basis(fields));
    }

    ProgrammeCheck programmeCheck(Fields fields) {
        return new ProgrammeCheck(
                code(fields, "kind", "kind"),
                codes(fields, "populations", "population"),
                fields.has("at-least") || fields.has("at-most") ? hours(fields) : null,
                fields.flag("unless-part", false),
                codes(fields, "venues", "venue"),
                codes(fields, "forms", "form"),
                codes(fields, "fields", "field"),
                fields.flag("never", false),
                cited(fields));
    }

    PlanDate planDate(Fields fields) {
        return new PlanDate(
                "",
                fields.optionalNumber("month"),
                fields.optionalNumber("day"),
                fields.has("years-later") ? fields.number("years-later", 0) : 0,
                fields.optionalNumber("working-days"),
                event(fields),
                cited(fields));
    }

    private static String event(Fields fields) {
        var event = fields.optionalText("after");
        if (event != null && !PlanDate.EVENTS.contains(event)) {
            throw LoadingTexts.finding(fields.place("after"), "no-event", event, List.copyOf(PlanDate.EVENTS));
        }
        return event;
    }
}
