package kz.daiar.lawlibrary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.daiar.duties.Duties;
import kz.daiar.kernel.Language;
import kz.daiar.norms.Act;
import kz.daiar.norms.IdOrder;
import kz.daiar.norms.Interpretation;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.rule.Basis;
import kz.daiar.norms.rule.DutyRule;
import kz.daiar.norms.rule.VenueRule;

/** The front door to the acts: their register, their text, and what the system derives from a paragraph. */
@ApplicationScoped
public class LawLibrary {

    private final Duties duties;

    protected LawLibrary() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    LawLibrary(Duties duties) {
        this.duties = duties;
    }

    /** A duty rule that rests on the paragraph: its ground, by its name, and what of it does. */
    public record DerivedRule(String id, String ground, String name, List<String> elements) {}

    /** An interpretation used beside the paragraph, in the reader's language. */
    public record DerivedInterpretation(String id, String question, String decision) {}

    /** What the system derives from a paragraph. */
    public record Derived(List<DerivedRule> rules, List<DerivedInterpretation> interpretations) {}

    public List<Act> acts() {
        return norms().acts();
    }

    public Optional<Act> act(String slug) {
        return norms().act(slug);
    }

    /** SHA-256 of the loaded norms. */
    public String normSet() {
        return norms().hash();
    }

    public NormSet norms() {
        return duties.norms();
    }

    /** Rules and interpretations that rest on a paragraph, given by its full id. */
    public Derived derivedFrom(String paragraph, Language language) {
        var rules = new ArrayList<DerivedRule>();
        var interpretations = new TreeSet<String>(IdOrder.NATURAL);
        for (var act : acts()) {
            for (var history : norms().duties(act.slug())) {
                history.wordings().forEach(rule -> derive(rule, paragraph, language, rules, interpretations));
            }
        }
        return new Derived(
                List.copyOf(rules),
                interpretations.stream()
                        .map(id -> shown(norms().interpretations().get(id), language))
                        .toList());
    }

    private void derive(
            DutyRule rule,
            String paragraph,
            Language language,
            List<DerivedRule> rules,
            TreeSet<String> interpretations) {
        var elements = new ArrayList<String>();
        elements(rule).filter(e -> e.basis().cites().contains(paragraph)).forEach(element -> {
            elements.add(element.name());
            interpretations.addAll(element.basis().interpretations());
        });
        if (!elements.isEmpty()) {
            var name = norms().vocabulary().name("ground", rule.ground()).in(language);
            rules.add(new DerivedRule(rule.id(), rule.ground(), name, elements));
        }
    }

    private record Element(String name, Basis basis) {}

    private static Stream<Element> elements(DutyRule rule) {
        return Stream.of(
                        Stream.of(
                                new Element("rule", rule.basis()),
                                new Element("trigger", rule.trigger().basis()),
                                new Element("term", rule.term().basis())),
                        venue(rule.venue()),
                        element(
                                "forms",
                                rule.forms() == null ? null : rule.forms().basis()),
                        element(
                                "hours",
                                rule.hours() == null ? null : rule.hours().basis()),
                        element(
                                "parts",
                                rule.parts() == null ? null : rule.parts().basis()),
                        element(
                                "direction",
                                rule.direction() == null
                                        ? null
                                        : rule.direction().basis()))
                .flatMap(s -> s);
    }

    private static Stream<Element> venue(VenueRule venue) {
        return Stream.of(
                        new Element("venue", venue.basis()),
                        venue.certified() == null
                                ? null
                                : new Element("venue", venue.certified().basis()),
                        venue.funded() == null
                                ? null
                                : new Element("venue", venue.funded().basis()))
                .filter(Objects::nonNull);
    }

    private static Stream<Element> element(String name, Basis basis) {
        return basis == null ? Stream.empty() : Stream.of(new Element(name, basis));
    }

    private static DerivedInterpretation shown(Interpretation one, Language language) {
        return new DerivedInterpretation(
                one.id(), one.question().in(language), one.decision().in(language));
    }
}
