package kz.daiar.duties;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.daiar.kernel.Language;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Explanation;
import kz.daiar.norms.FactRef;
import kz.daiar.norms.Facts;
import kz.daiar.norms.NormSet;
import kz.daiar.registry.Person;

/** Puts together what is said of one person's duties: the decision, and where each fact of it comes from. */
record Telling(
        Person person,
        JudgedPerson judged,
        Moment moment,
        NormSet norms,
        Map<FactRef, Provenance.Origin> origins,
        Language language) {

    Explained of(Duty duty, int seq, People.Named employer, LocalDateTime made) {
        var explanation = Explanation.of(duty, norms, language);
        return new Explained(
                person.iin(),
                person.fullName(),
                employer == null ? null : employer.bin(),
                employer == null ? null : employer.name(),
                DutyKey.of(duty, seq),
                duty,
                explanation,
                facts(explanation),
                moment,
                norms.hash(),
                made,
                language);
    }

    private List<UsedFact> facts(Explanation explanation) {
        var words = new FactWords(norms.vocabulary(), language);
        var known = known();
        return explanation.facts().stream()
                .filter(ref -> known.containsKey(ref) && origins.containsKey(ref))
                .map(ref -> words.told(known.get(ref), origins.get(ref)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The facts known on the day by their names; acting appointments are no grounds of anything (I-27). */
    private Map<FactRef, Facts.Fact> known() {
        var facts = judged.facts().facts().knownOn(moment.asOf());
        return Stream.of(
                        facts.appointments().stream().filter(post -> !post.acting()),
                        facts.careerPlan().stream(),
                        facts.appraisals().stream(),
                        facts.trainings().stream())
                .flatMap(Function.<Stream<? extends Facts.Fact>>identity())
                .collect(Collectors.toMap(Facts.Fact::ref, fact -> fact, (one, other) -> one));
    }
}
