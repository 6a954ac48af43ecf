package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.norms.Step;
import kz.daiar.norms.rule.Term;

/** Tells how the day a duty is due was reckoned, term by term. */
record Deadline(Raised raised, Demands demands) {

    List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (var rule : raised.rules()) {
            var term = rule.term();
            var due = term.due(raised.arose());
            var code = term.act() == Term.Act.START ? "start-by" : "complete-by";
            var told = Story.resting(code, term.basis(), raised.arose(), term.after(), due);
            if (!steps.contains(told)) {
                steps.add(told);
                steps.add(sum(raised.arose(), term.after(), due));
            }
        }
        if (raised.rules().stream().anyMatch(rule -> isLater(rule.term()))) {
            steps.add(Story.resting("strictest-term", raised.merge(), demands.due()));
        }
        return steps;
    }

    /** The sum, and the rule of the month's end where it bit (I-1). */
    static Step sum(LocalDate from, Period term, LocalDate end) {
        return end.getDayOfMonth() == from.getDayOfMonth()
                ? Step.of("arithmetic", null, from, term, end)
                : Step.of("arithmetic-month-end", null, from, term, end, from.getDayOfMonth())
                        .by(List.of("I-1"));
    }

    private boolean isLater(Term term) {
        return term.due(raised.arose()).isAfter(demands.due());
    }
}
