package kz.daiar.norms.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Facts.Training;
import kz.daiar.norms.IdOrder;
import kz.daiar.norms.Status;
import kz.daiar.norms.rule.Basis;
import kz.daiar.norms.rule.Term;

/** Says how a raised duty stands, and on what that rests. */
final class Judge {

    private final Career career;
    private final ActLine line;

    Judge(Career career, ActLine line) {
        this.career = career;
        this.line = line;
    }

    /** Judges by every training of the right kind except those in {@code used}. */
    Duty judge(Raised raised, Set<Training> used) {
        var demands = new Demands(raised);
        var yardstick = new Yardstick(raised, demands);
        var verdicts = career.known().trainings().stream()
                .filter(t -> t.kind().equals(raised.rule().kind()) && !used.contains(t))
                .map(yardstick::of)
                .toList();
        var outcome = outcome(raised, demands, verdicts);
        return duty(raised, demands, verdicts, outcome);
    }

    private Outcome outcome(Raised raised, Demands demands, List<Verdict> verdicts) {
        var leaving = new Leaving(raised.stretch().last(), career.asOf());
        return raised.rule().term().act() == Term.Act.START
                ? new StartedByDue(verdicts, demands.due(), leaving, demands.parts(), demands.hours()).outcome()
                : new CompletedByDue(verdicts, demands.due(), leaving).outcome();
    }

    private Duty duty(Raised raised, Demands demands, List<Verdict> verdicts, Outcome outcome) {
        var completing = outcome.completing();
        var day = completing == null ? career.asOf() : completing.training().from();
        var hours = demands.hours();
        var venues = demands.venues(day);
        var fields = demands.fields(day);
        var conditions = new Duty.Conditions(
                venues.any().stream().sorted().toList(),
                demands.forms() == null
                        ? null
                        : demands.forms().stream().sorted().toList(),
                hours == null ? null : new Duty.Hours(hours.min(), hours.max()),
                fields.isEmpty() ? null : fields,
                venues.profile());
        var standing = new Duty.Standing(
                outcome.status(),
                outcome.completeBy(),
                completing == null ? null : completing.training(),
                outcome.overdueSince(),
                unverified(outcome));
        var grounding = grounding(raised, demands, outcome, demands.bases(day));
        var story = new Story(
                new Story.Asked(line.act(raised.rule()), career.asOf(), day),
                raised,
                demands,
                verdicts,
                outcome,
                standing,
                conditions);
        return new Duty(
                raised.rule().act(),
                raised.rule().kind(),
                raised.grounds(),
                raised.arose(),
                demands.due(),
                conditions,
                standing,
                grounding,
                story::steps);
    }

    private static List<String> unverified(Outcome outcome) {
        return outcome.meeting().stream()
                .flatMap(v -> v.unverified().stream())
                .distinct()
                .toList();
    }

    private Duty.Grounding grounding(Raised raised, Demands demands, Outcome outcome, List<Basis> bases) {
        SortedSet<String> cites = new TreeSet<>(IdOrder.NATURAL);
        SortedSet<String> interpretations = new TreeSet<>(IdOrder.NATURAL);
        var all = new ArrayList<>(bases);
        outcome.meeting().forEach(v -> all.addAll(v.used()));
        if (outcome.status() == Status.LAPSED) {
            all.add(raised.rule().lapse());
        }
        for (var basis : all) {
            cites.addAll(basis.cites());
            interpretations.addAll(basis.interpretations());
        }
        interpretations.addAll(outcome.interpretations());
        var act = line.act(raised.rule());
        if (act.isRepealedOn(career.asOf())) {
            interpretations.add(act.repealed().interpretation());
        }
        if (!unverified(outcome).isEmpty()) {
            interpretations.add("I-19");
        }
        var gap = demands.gap();
        return new Duty.Grounding(cites, interpretations, gap == null ? null : gap.code());
    }
}
