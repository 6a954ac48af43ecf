package kz.daiar.norms.loading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.daiar.kernel.DateRange;
import kz.daiar.norms.Act;
import kz.daiar.norms.ActParagraph;
import kz.daiar.norms.Interpretation;
import kz.daiar.norms.Vocabulary;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Tree;
import kz.daiar.norms.rule.Calculations;
import kz.daiar.norms.rule.CategoryTable;
import kz.daiar.norms.rule.DutyRule;
import kz.daiar.norms.rule.Element;
import kz.daiar.norms.rule.Merge;

/** One act's norm file, read. */
public record ActFile(
        Act act,
        Map<String, Vocabulary.Entry> grounds,
        Map<String, CategoryTable> tables,
        List<DutyRule.History> duties,
        List<Merge> merges,
        Calculations calculations) {

    private static final int FORMAT = 1;

    /** The same file for its act in other days of force. */
    ActFile with(Act other) {
        return new ActFile(other, grounds, tables, duties, merges, calculations);
    }

    /**
     * Reads the file; {@code before}: the acts that stand before it, by slug.
     *
     * @throws kz.daiar.norms.reading.Unreadable with file, line and field
     */
    public static ActFile read(
            Tree file,
            Vocabulary vocabulary,
            Map<String, Interpretation> interpretations,
            Map<String, ActFile> before) {
        return Fields.read(file, fields -> {
            if (fields.number("norms") != FORMAT) {
                throw LoadingTexts.finding(fields.place("norms"), "format", FORMAT);
            }
            var source = fields.place().file();
            var act = fields.one("act", header -> header(header, fields, source));
            var grounds = fields.optionalNamed("grounds", CommonFiles::ground);
            var known = new HashSet<>(grounds.keySet());
            known.addAll(inherited(fields, act, before));
            var elements = new Elements(act, vocabulary, known, interpretations.keySet());
            return body(fields, act, grounds, elements);
        });
    }

    /** A successor speaks of the grounds of the act it replaces; that act must stand before it. */
    private static Set<String> inherited(Fields fields, Act act, Map<String, ActFile> before) {
        if (act.succeeds() == null) {
            return Set.of();
        }
        var predecessor = before.get(act.succeeds());
        if (predecessor == null) {
            throw LoadingTexts.finding(fields.place("act"), "no-predecessor", act.succeeds());
        }
        var grounds = new HashSet<>(predecessor.grounds().keySet());
        grounds.addAll(inherited(fields, predecessor.act(), before));
        return grounds;
    }

    /** All parts of its data and what each rests on. */
    public List<Element> elements() {
        var elements = new ArrayList<Element>();
        tables.values().forEach(table -> elements.addAll(table.elements()));
        duties.forEach(history -> elements.addAll(history.elements()));
        for (int i = 0; i < merges.size(); i++) {
            elements.add(new Element("merge", "merge[" + i + "]", merges.get(i).basis()));
        }
        elements.addAll(calculations.elements());
        return List.copyOf(elements);
    }

    /** The slug a norm file speaks of. */
    public static String slug(Tree file) {
        return file instanceof Tree.Mapping top
                        && top.entries().get("act") instanceof Tree.Mapping header
                        && header.entries().get("slug") instanceof Tree.Scalar slug
                ? slug.text()
                : Fields.read(file, fields -> fields.one("act", header -> header.text("slug")));
    }

    private static ActFile body(Fields fields, Act act, Map<String, Vocabulary.Entry> grounds, Elements elements) {
        fields.notEmpty(
                "merge", "venue-answers", "programme-checks", "course-lengths", "foreign-lecturers", "documents");
        var tables = new LinkedHashMap<String, CategoryTable>();
        fields.optionalNamed("tables", table -> elements.table("", table))
                .forEach((name, table) -> tables.put(name, new CategoryTable(name, table.versions())));
        var duties = new DutyFile(elements, tables);
        var histories = new ArrayList<DutyRule.History>();
        fields.optionalNamed("duties", duties::history)
                .forEach((id, history) -> histories.add(DutyFile.named(id, history)));
        return new ActFile(
                act,
                grounds,
                tables,
                List.copyOf(histories),
                fields.optionalEach("merge", one -> merge(one, elements)),
                new CalculationFile(elements, tables).read(fields));
    }

    private static Merge merge(Fields fields, Elements elements) {
        var grounds = elements.someCodes(fields, "grounds", "ground");
        return new Merge(elements.act().slug(), Set.copyOf(grounds), elements.basis(fields));
    }

    private static Act header(Fields header, Fields file, String source) {
        header.notEmpty("in-force");
        var terms = header.each("in-force", ActFile::inForce);
        var remarks = new HashMap<LocalDate, Act.Remark>();
        terms.forEach(term -> remarks.put(term.range().from(), term.remark()));
        return new Act(
                slug(header),
                header.optionalText("number"),
                header.optionalDay("adopted"),
                header.one("title", CommonFiles::text),
                header.optionalTexts("binds"),
                terms.stream().map(InForce::range).toList(),
                Map.copyOf(remarks),
                header.optionalOne("repealed", ActFile::repeal),
                header.optionalOne("verified", v -> new Act.Verified(v.day("on"), v.day("through"))),
                header.optionalText("succeeds"),
                paragraphs(file),
                source);
    }

    /** Paragraph ids begin with it. */
    private static String slug(Fields header) {
        var slug = header.text("slug");
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw LoadingTexts.finding(header.place("slug"), "no-slug", slug);
        }
        return slug;
    }

    private record InForce(DateRange range, Act.Remark remark) {}

    private static InForce inForce(Fields fields) {
        var remark =
                new Act.Remark(fields.optionalOne("note", CommonFiles::text), fields.optionalText("interpretation"));
        return new InForce(fields.range(), remark);
    }

    private static Act.Repeal repeal(Fields fields) {
        return new Act.Repeal(fields.day("from"), fields.one("by", CommonFiles::text), fields.text("interpretation"));
    }

    private static Map<String, ActParagraph> paragraphs(Fields file) {
        var paragraphs = new LinkedHashMap<String, ActParagraph>();
        var chapter = new String[] {""};
        file.named("paragraphs", one -> new ActParagraph("", one.optionalText("chapter"), one.text("kk")))
                .forEach((number, p) -> {
                    chapter[0] = p.chapter() == null ? chapter[0] : p.chapter();
                    paragraphs.put(number, new ActParagraph(number, chapter[0], p.kk()));
                });
        return paragraphs;
    }
}
