package kz.daiar.norms.engine;

import java.util.ArrayList;
import java.util.List;
import kz.daiar.norms.Facts.Appointment;
import kz.daiar.norms.Facts.Training;
import kz.daiar.norms.engine.Verdict.Check;
import kz.daiar.norms.rule.Basis;
import kz.daiar.norms.rule.DirectionRule;

/**
 * Holds one training after the other against what a duty asks (I-6). Conditions are those of the day the course starts
 * (I-45). Each look tells whether nothing stands against the training.
 */
final class Yardstick {

    static final String NOT_RECORDED_FUNCTIONS = "functions";
    static final String NOT_RECORDED_FIELDS = "fields";
    static final String NOT_RECORDED_AREAS = "areas";
    static final String NOT_RECORDED_PROFILES = "profiles";

    private static final List<String> FUNCTIONS = List.of(NOT_RECORDED_FUNCTIONS);
    private static final List<String> FIELDS = List.of(NOT_RECORDED_FIELDS);
    private static final List<String> AREAS = List.of(NOT_RECORDED_AREAS);
    private static final List<String> PROFILES = List.of(NOT_RECORDED_PROFILES);
    private static final Basis MEETING = new Basis(List.of(), List.of("I-6"));
    private static final Basis TOO_EARLY = new Basis(List.of(), List.of("I-6", "I-46"));
    private static final Basis LEAVING = new Basis(List.of(), List.of("I-7"));

    private final Raised raised;
    private final Demands demands;
    private Training training;
    private Appointment position;
    private List<Check> obstacles;
    private List<String> unverified;
    private List<Basis> used;
    private boolean whole;

    Yardstick(Raised raised, Demands demands) {
        this.raised = raised;
        this.demands = demands;
    }

    /** The verdict on a training that counts; null for one that does not, without the reasons. */
    Verdict ifCounts(Training one) {
        take(one, null);
        return hours() && time() && form() && place() && direction()
                ? new Verdict(one, List.of(), unverified, whole, used)
                : null;
    }

    /** The verdict with everything that stands against the training. */
    Verdict of(Training one) {
        take(one, new ArrayList<>(2));
        time();
        place();
        form();
        direction();
        hours();
        return new Verdict(one, obstacles, unverified, whole, used);
    }

    /** {@code reasons}: where obstacles are told, or null. */
    private void take(Training one, List<Check> reasons) {
        training = one;
        obstacles = reasons;
        unverified = List.of();
        used = List.of();
    }

    private boolean time() {
        boolean fits = true;
        if (training.from().isBefore(raised.arose())) {
            fits = against("too-early", training.from(), raised.arose(), TOO_EARLY);
        }
        if (training.to() != null && !training.document()) {
            fits = against(
                    "no-document", training.to(), training.to(), raised.rule().basis());
        }
        var lastDay = training.to() == null ? training.from() : training.to();
        if (raised.stretch().hasEndedBefore(lastDay)) {
            fits = against("after-leaving", lastDay, raised.stretch().last(), LEAVING);
        }
        return fits;
    }

    /** Looks the position up as well, by which the direction is asked after it. */
    private boolean place() {
        position = demands.position(training.from());
        var venues = demands.venues(position);
        if (venues.any().contains(training.venue())) {
            return profile(venues);
        }
        var funded = demands.funded();
        if (funded == null || !funded.venues().contains(training.venue())) {
            return against("venue", training.venue(), venues.any(), venues.basis());
        }
        if (!funded.funding().contains(training.funding())) {
            return against("funding", String.valueOf(training.funding()), funded.funding(), funded.basis());
        }
        used = List.of(funded.basis());
        return true;
    }

    private boolean profile(Places.Venues venues) {
        if (venues.profile() == null || training.profiles().contains(venues.profile())) {
            return true;
        }
        if (training.profiles().isEmpty()) {
            return unseen(PROFILES);
        }
        return against("profile", training.profiles(), venues.profile(), venues.basis());
    }

    private boolean form() {
        var forms = demands.forms();
        return forms == null
                || forms.contains(training.form())
                || against("form", training.form(), forms, demands.formBasis());
    }

    private boolean direction() {
        var direction = demands.direction();
        if (direction == null) {
            return true;
        }
        var asked = demands.fields(position);
        if (asked.isEmpty()) {
            boolean functions = direction.of() == DirectionRule.Source.FUNCTIONS;
            return unseen(functions ? FUNCTIONS : AREAS);
        }
        if (training.fields().isEmpty()) {
            return unseen(FIELDS);
        }
        return isOneOf(asked) || against("direction", training.fields(), asked, direction.basis());
    }

    private boolean isOneOf(List<String> asked) {
        var fields = training.fields();
        for (int i = 0; i < fields.size(); i++) {
            if (asked.contains(fields.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the training has the volume by itself; too little is no obstacle where parts are allowed. */
    private boolean hours() {
        var hours = demands.hours();
        whole = hours == null || hours.admits(training.hours());
        return whole || demands.parts() != null || against("hours", training.hours(), hours, hours.basis());
    }

    /** A check that passes because the record lacks a fact (I-19); most trainings lack one at most. */
    private boolean unseen(List<String> fact) {
        unverified = unverified.isEmpty() ? fact : List.of(unverified.get(0), fact.get(0));
        return true;
    }

    private boolean against(String code, Object has, Object needs, Basis basis) {
        if (obstacles != null) {
            obstacles.add(new Check(code, has, needs, basis == null ? MEETING : basis));
        }
        return false;
    }
}
