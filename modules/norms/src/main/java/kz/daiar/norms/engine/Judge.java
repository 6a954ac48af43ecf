package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Facts.Training;
import kz.daiar.norms.Step;
import kz.daiar.norms.rule.Term;

/** Says how a raised duty stands, and on what that rests. */
final class Judge {

    private final Career career;
    private final ActLine line;

    Judge(Career career, ActLine line) {
        this.career = career;
        this.line = line;
    }

    /** Judges by every training of the right kind except those in {@code used} (null: none). */
    Duty judge(Raised raised, Used used) {
        var demands = new Demands(raised);
        var outcome = outcome(raised, demands, counting(raised, demands, used));
        return duty(raised, demands, outcome, used);
    }

    private List<Verdict> counting(Raised raised, Demands demands, Used used) {
        Yardstick yardstick = null;
        List<Verdict> counting = List.of();
        var trainings = career.trainings();
        for (int i = 0; i < trainings.size(); i++) {
            var training = trainings.get(i);
            if (isAsked(raised, training) && !training.from().isBefore(raised.arose())) {
                yardstick = yardstick == null ? new Yardstick(raised, demands) : yardstick;
                var verdict = yardstick.ifCounts(training);
                if (verdict != null && !Used.contains(used, training)) {
                    counting = counting.isEmpty() ? new ArrayList<>(2) : counting;
                    counting.add(verdict);
                }
            }
        }
        return counting;
    }

    private static boolean isAsked(Raised raised, Training training) {
        return training.kind().equals(raised.rule().kind());
    }

    /** What each training is worth, also of those that do not count. */
    private List<Verdict> verdicts(Raised raised, Demands demands, Used used) {
        var yardstick = new Yardstick(raised, demands);
        return career.trainings().stream()
                .filter(t -> isAsked(raised, t) && !Used.contains(used, t))
                .map(yardstick::of)
                .toList();
    }

    private Outcome outcome(Raised raised, Demands demands, List<Verdict> counting) {
        var leaving = new Leaving(raised.stretch().last(), career.asOf());
        return raised.rule().term().act() == Term.Act.START
                ? new StartedByDue(counting, demands.due(), leaving, demands.parts(), demands.hours()).outcome()
                : new CompletedByDue(counting, demands.due(), leaving).outcome();
    }

    private Duty duty(Raised raised, Demands demands, Outcome outcome, Used used) {
        var asks = raised.asks();
        var position = demands.position(shownOn(outcome));
        var venues = demands.venues(position);
        var fields = demands.fields(position);
        var conditions = new Duty.Conditions(
                venues.sorted(), asks.sortedForms(), asks.volume(), fields.isEmpty() ? null : fields, venues.profile());
        var unverified = outcome.unverified();
        var standing = new Duty.Standing(
                outcome.status(), outcome.completeBy(), outcome.completing(), outcome.overdueSince(), unverified);
        var act = line.act(raised.rule());
        var repeal = act.isRepealedOn(career.asOf()) ? act.repealed() : null;
        return new Duty(
                raised.rule().act(),
                raised.rule().kind(),
                asks.grounds(),
                raised.arose(),
                demands.due(),
                conditions,
                standing,
                asks.groundings().of(venues, outcome, repeal, !unverified.isEmpty()),
                () -> story(raised, demands, outcome, used, standing, conditions));
    }

    /** The day whose conditions are shown: the first of the course that completed it, else the day asked for. */
    private LocalDate shownOn(Outcome outcome) {
        var completing = outcome.completing();
        return completing == null ? career.asOf() : completing.from();
    }

    private List<Step> story(
            Raised raised,
            Demands demands,
            Outcome outcome,
            Used used,
            Duty.Standing standing,
            Duty.Conditions conditions) {
        var asked = new Story.Asked(line.act(raised.rule()), career.known(), career.asOf(), shownOn(outcome));
        var verdicts = verdicts(raised, demands, used);
        return new Story(asked, raised, demands, verdicts, outcome, standing, conditions).steps();
    }
}
