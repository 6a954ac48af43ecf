package kz.daiar.lawlibrary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.daiar.duties.Duties;
import kz.daiar.kernel.Language;
import kz.daiar.lawlibrary.search.ActIndex;
import kz.daiar.norms.Act;
import kz.daiar.norms.ActParagraph;
import kz.daiar.norms.IdOrder;
import kz.daiar.norms.Interpretation;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.Vocabulary;
import kz.daiar.norms.rule.Element;

/** The front door to the acts: their register, their text, the search in it, and what the system derives from a paragraph. */
@ApplicationScoped
public class LawLibrary {

    /** Letters of the longest search. */
    public static final int LONGEST_QUERY = 200;

    private final Duties duties;
    private volatile ActIndex index;

    protected LawLibrary() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    LawLibrary(Duties duties) {
        this.duties = duties;
    }

    /** A duty rule that rests on the paragraph: its ground, by its name, and what of it does. */
    public record DerivedRule(String id, String ground, String name, List<String> elements) {}

    /** A table, a calculator or a merge that rests on the paragraph: its word in norm files, and how many of its parts do. */
    public record DerivedPart(String name, int parts) {}

    /** An interpretation used beside the paragraph, in the reader's language. */
    public record DerivedInterpretation(String id, String question, String decision) {}

    /** What the system derives from a paragraph. */
    public record Derived(
            List<DerivedRule> rules, List<DerivedPart> parts, List<DerivedInterpretation> interpretations) {

        public boolean isEmpty() {
            return rules.isEmpty() && parts.isEmpty() && interpretations.isEmpty();
        }
    }

    public List<Act> acts() {
        return norms().acts();
    }

    public Optional<Act> act(String slug) {
        return norms().act(slug);
    }

    /** The act that replaces this one, if there is one. */
    public Optional<Act> successor(Act act) {
        return acts().stream().filter(one -> act.slug().equals(one.succeeds())).findFirst();
    }

    /** Acts the vocabulary speaks of that are not loaded, by their short names. */
    public Set<String> notLoaded() {
        var named = new TreeSet<String>();
        norms().vocabulary().entries("population").values().stream()
                .map(Vocabulary.Entry::act)
                .filter(slug -> slug != null && act(slug).isEmpty())
                .forEach(named::add);
        return named;
    }

    /** SHA-256 of the loaded norms. */
    public String normSet() {
        return norms().hash();
    }

    public NormSet norms() {
        return duties.norms();
    }

    /** The acts that hold all that is asked for; see {@link ActIndex#search}. */
    public List<FoundAct> search(String query) {
        return index().search(query);
    }

    /** The text of a paragraph with what was searched for marked in it. */
    public List<Piece> marked(ActParagraph paragraph, String query) {
        return index().marked(paragraph, query);
    }

    private ActIndex index() {
        var norms = norms();
        var present = index;
        if (present == null || !present.isOf(norms)) {
            present = ActIndex.of(norms);
            index = present;
        }
        return present;
    }

    /** Rules, tables, calculators and interpretations that rest on a paragraph, given by its full id. */
    public Derived derivedFrom(String paragraph, Language language) {
        var slug = paragraph.substring(0, Math.max(0, paragraph.indexOf('/')));
        if (act(slug).isEmpty()) {
            return new Derived(List.of(), List.of(), List.of());
        }
        var resting = norms().elements(slug).stream()
                .filter(element -> element.basis().cites().contains(paragraph))
                .toList();
        return new Derived(rules(slug, paragraph, language), parts(resting), interpretations(resting, language));
    }

    private List<DerivedRule> rules(String slug, String paragraph, Language language) {
        var rules = new ArrayList<DerivedRule>();
        for (var duty : norms().duties(slug)) {
            var elements = duty.elements().stream()
                    .filter(element -> element.basis().cites().contains(paragraph))
                    .map(Element::name)
                    .distinct()
                    .toList();
            if (!elements.isEmpty()) {
                var ground = duty.wordings().get(0).ground();
                var name = norms().vocabulary().name("ground", ground).in(language);
                rules.add(new DerivedRule(duty.id(), ground, name, elements));
            }
        }
        return List.copyOf(rules);
    }

    private static List<DerivedPart> parts(List<Element> resting) {
        var counts = new LinkedHashMap<String, Integer>();
        resting.stream()
                .filter(element -> !element.at().startsWith("duties."))
                .forEach(element -> counts.merge(element.name(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(part -> new DerivedPart(part.getKey(), part.getValue()))
                .toList();
    }

    private List<DerivedInterpretation> interpretations(List<Element> resting, Language language) {
        return resting.stream()
                .flatMap(element -> element.basis().interpretations().stream())
                .distinct()
                .sorted(IdOrder.NATURAL)
                .map(id -> shown(norms().interpretations().get(id), language))
                .toList();
    }

    private static DerivedInterpretation shown(Interpretation one, Language language) {
        return new DerivedInterpretation(
                one.id(), one.question().in(language), one.decision().in(language));
    }
}
