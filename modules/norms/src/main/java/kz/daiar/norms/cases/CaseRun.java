package kz.daiar.norms.cases;

import java.util.List;
import java.util.Set;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.NotLoaded;
import kz.daiar.norms.question.Question;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Place;
import kz.daiar.norms.reading.Tree;
import kz.daiar.norms.reading.Unreadable;

/**
 * One case and what came of it.
 *
 * @param differences empty when it passed
 */
public record CaseRun(Place place, String name, List<String> differences) {

    private static final Set<String> ASKING = Set.of("case", "question", "given", "expect");
    private static final Set<String> TELLING = Set.of("case", "asOf", "employer", "adopts", "person", "expect");

    public boolean passed() {
        return differences.isEmpty();
    }

    /**
     * Runs one case of a file; what cannot be read is a difference too, and so is whatever makes the program itself stumble:
     * the other cases are to be run.
     */
    public static CaseRun of(Tree document, NormSet norms) {
        var name = name(document);
        try {
            return new CaseRun(document.place(), name, Fields.read(document, fields -> run(fields, norms)));
        } catch (Unreadable unreadable) {
            return unreadable(unreadable, name);
        } catch (NotLoaded missing) {
            var place = missing.place().orElse(document.place());
            return new CaseRun(place, name, List.of(at(place) + missing.getMessage()));
        } catch (RuntimeException | StackOverflowError defect) {
            return unreadable(CaseTexts.unreadable(document.place(), "stumbled", defect), name);
        }
    }

    /** What could not be read, as a case that failed. */
    static CaseRun unreadable(Unreadable unreadable, String name) {
        var place = unreadable.place();
        return new CaseRun(place, name, List.of(at(place) + unreadable.reason(Language.EN)));
    }

    private static String at(Place place) {
        return place.field().isEmpty() ? "" : place.field() + ": ";
    }

    private static String name(Tree document) {
        return document instanceof Tree.Mapping mapping && mapping.entries().get("case") instanceof Tree.Scalar scalar
                ? scalar.text()
                : "";
    }

    private static List<String> run(Fields fields, NormSet norms) {
        fields.text("case");
        boolean asks = fields.has("question");
        boolean tells = !asks && fields.has("person");
        fields.keys().stream()
                .filter(key -> !(ASKING.contains(key) && !tells || TELLING.contains(key) && !asks))
                .findFirst()
                .ifPresent(key -> {
                    throw CaseTexts.unreadable(fields.place(key), "unknown-key");
                });
        if (!asks && !tells) {
            throw CaseTexts.unreadable(fields.place(), "no-question");
        }
        return asks ? ask(fields, norms) : evaluate(fields, norms);
    }

    private static List<String> evaluate(Fields fields, NormSet norms) {
        var expectation = fields.one("expect", e -> Expectation.ofPerson(e, norms.vocabulary()));
        var person = PersonCase.read(fields, norms);
        norms.demandActsOf(person.facts());
        try {
            return expectation.differences(norms.evaluate(person.facts(), person.asOf()));
        } catch (RuleBroken refused) {
            return expectation.differences(refused.getMessage());
        }
    }

    private static List<String> ask(Fields fields, NormSet norms) {
        var question = Question.read(fields);
        var expectation = fields.one("expect", Expectation::ofQuestion);
        try {
            return expectation.differences(question.answer(norms));
        } catch (RuleBroken refused) {
            return expectation.differences(refused.getMessage());
        }
    }
}
