package kz.daiar.norms.engine;

import java.util.ArrayList;
import java.util.List;
import kz.daiar.norms.engine.Verdict.Check;
import kz.daiar.norms.rule.Basis;

/** What speaks for a training that counts: check by check, what it has, what is asked, the paragraph. */
record Merits(Raised raised, Demands demands, Verdict verdict) {

    private static final Basis IN_TIME = new Basis(List.of(), List.of("I-6"));

    /** The checks it passed; one that could not be made is left out: it is told as unverified. */
    List<Check> all() {
        var merits = new ArrayList<Check>();
        var training = verdict.training();
        merits.add(new Check("start", training.from(), raised.arose(), IN_TIME));
        if (training.isCompletedWithDocument()) {
            merits.add(new Check(
                    "document", training.to(), training.to(), raised.rule().basis()));
        }
        place(merits);
        if (demands.forms() != null) {
            merits.add(new Check("form", training.form(), demands.forms(), demands.formBasis()));
        }
        if (demands.hours() != null) {
            var basis =
                    verdict.whole() ? demands.hours().basis() : demands.parts().basis();
            merits.add(new Check(verdict.whole() ? "hours" : "part", training.hours(), demands.hours(), basis));
        }
        direction(merits);
        return merits;
    }

    private void place(List<Check> merits) {
        var training = verdict.training();
        var venues = demands.venues(training.from());
        if (!venues.any().contains(training.venue())) {
            var funded = demands.funded();
            merits.add(new Check("funding", String.valueOf(training.funding()), funded.funding(), funded.basis()));
            return;
        }
        merits.add(new Check("venue", training.venue(), venues.any(), venues.basis()));
        if (venues.profile() != null && !training.profiles().isEmpty()) {
            merits.add(new Check("profile", training.profiles(), venues.profile(), venues.basis()));
        }
    }

    private void direction(List<Check> merits) {
        var training = verdict.training();
        var asked = demands.fields(training.from());
        if (!asked.isEmpty() && !training.fields().isEmpty()) {
            merits.add(new Check(
                    "direction", training.fields(), asked, demands.direction().basis()));
        }
    }
}
