package kz.daiar.benchmarks;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.benchmarks.hand.HandCoded;
import kz.daiar.benchmarks.people.MadePerson;
import kz.daiar.benchmarks.people.Population;
import kz.daiar.duties.Recomputation;
import kz.daiar.duties.copying.CopyBuffer;
import kz.daiar.norms.Facts;
import kz.daiar.norms.NormSet;

/** The engine against the hand-coded loop, over the same facts in memory: alone, with the stored trace, and twice as a what-if. */
final class EvaluationMeasure implements Measure {

    private static final int WARM_UP = 4;
    private static final int ROUNDS = 9;

    /** Of so many people the whole story is told, as when somebody reads it: it is never stored. */
    private static final int TOLD = 2_000;

    private static final int HANDED_OVER = 1 << 20;

    private final NormSet norms = NormSet.shipped();
    private final NormSet draft = NormSet.of(norms.sources());
    private final LocalDate day = Population.DAY;
    private final CopyBuffer rows = new CopyBuffer();
    private long sum;

    @Override
    public List<String> codes() {
        return List.of("evaluation", "trace", "what-if");
    }

    @Override
    public List<Figure> figures(Bench bench) throws Exception {
        var people = bench.population().people().map(MadePerson::facts).toList();
        var some = people.subList(0, Math.min(TOLD, people.size()));
        var times = Times.inTurn(
                WARM_UP,
                ROUNDS,
                () -> byHand(people),
                () -> byEngine(people),
                () -> traced(people),
                () -> twice(people),
                () -> told(some));
        double hand = times[0].median();
        double engine = times[1].median();
        return List.of(
                Figure.of("hand", "hand-coded loop", hand, "ms"),
                Figure.of("engine", "engine (" + sum % 2 + ")", engine, "ms"),
                Figure.atMost(2, "evaluation", "engine / hand-coded loop", engine / hand, "×"),
                Figure.atMost(
                        4, "trace", "engine with the trace as stored / hand-coded loop", times[2].median() / hand, "×"),
                Figure.of(
                        "story",
                        "one person's whole story, told when it is read",
                        times[4].median() / some.size(),
                        "ms"),
                Figure.atMost(3.5, "what-if", "what-if / one evaluation", times[3].median() / engine, "×"));
    }

    private void byHand(List<Facts> people) {
        for (var facts : people) {
            sum += HandCoded.duties(facts, day).size();
        }
    }

    private void byEngine(List<Facts> people) {
        for (var facts : people) {
            sum += norms.evaluate(facts, day).duties().size();
        }
    }

    /** Each duty written as the projection keeps it: ids and values, paragraphs and interpretations. */
    private void traced(List<Facts> people) {
        long person = 0;
        for (var facts : people) {
            Recomputation.write(++person, norms.evaluate(facts, day), rows);
            if (rows.length() > HANDED_OVER) {
                sum += rows.length();
                rows.clear();
            }
        }
    }

    private void told(List<Facts> people) {
        for (var facts : people) {
            for (var duty : norms.evaluate(facts, day).duties()) {
                sum += duty.story().size();
            }
        }
    }

    /** As a what-if does: both sides, and each duty of one held against those of the other. */
    private void twice(List<Facts> people) {
        for (var facts : people) {
            var before = norms.evaluate(facts, day).duties();
            var after = draft.evaluate(facts, day).duties();
            for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
                var one = before.get(i);
                var other = after.get(i);
                sum += one.due().equals(other.due()) && one.conditions().equals(other.conditions()) ? 1 : 0;
            }
        }
    }
}
