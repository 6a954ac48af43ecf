package kz.daiar.norms.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.daiar.norms.Facts.Training;
import kz.daiar.norms.engine.Verdict.Check;
import kz.daiar.norms.rule.Basis;

/** Holds a training against what a duty asks (I-6). Conditions are those of the day the course starts (I-45). */
final class Yardstick {

    static final String NOT_RECORDED_FUNCTIONS = "functions";
    static final String NOT_RECORDED_FIELDS = "fields";
    static final String NOT_RECORDED_AREAS = "areas";
    static final String NOT_RECORDED_PROFILES = "profiles";

    private static final Basis MEETING = new Basis(List.of(), List.of("I-6"));
    private static final Basis TOO_EARLY = new Basis(List.of(), List.of("I-6", "I-46"));
    private static final Basis LEAVING = new Basis(List.of(), List.of("I-7"));

    private final Raised raised;
    private final Demands demands;

    Yardstick(Raised raised, Demands demands) {
        this.raised = raised;
        this.demands = demands;
    }

    Verdict of(Training training) {
        var reading = new Reading(training);
        reading.time();
        reading.place();
        reading.form();
        reading.direction();
        boolean whole = reading.hours();
        return new Verdict(training, reading.obstacles, reading.unverified, whole, reading.used);
    }

    private final class Reading {

        private final Training training;
        private final List<Check> obstacles = new ArrayList<>(2);
        private final List<String> unverified = new ArrayList<>(1);
        private final List<Basis> used = new ArrayList<>(1);

        Reading(Training training) {
            this.training = training;
        }

        void time() {
            if (training.from().isBefore(raised.arose())) {
                against("too-early", training.from(), raised.arose(), TOO_EARLY);
            }
            if (training.to() != null && !training.document()) {
                against(
                        "no-document",
                        training.to(),
                        training.to(),
                        raised.rule().basis());
            }
            var lastDay = training.to() == null ? training.from() : training.to();
            if (raised.stretch().hasEndedBefore(lastDay)) {
                against("after-leaving", lastDay, raised.stretch().last(), LEAVING);
            }
        }

        void place() {
            var venues = demands.venues(training.from());
            if (venues.any().contains(training.venue())) {
                profile(venues);
                return;
            }
            var funded = demands.funded();
            if (funded == null || !funded.venues().contains(training.venue())) {
                against("venue", training.venue(), venues.any(), venues.basis());
            } else if (!funded.funding().contains(training.funding())) {
                against("funding", String.valueOf(training.funding()), funded.funding(), funded.basis());
            } else {
                used.add(funded.basis());
            }
        }

        private void profile(Demands.Venues venues) {
            if (venues.profile() == null || training.profiles().contains(venues.profile())) {
                return;
            }
            if (training.profiles().isEmpty()) {
                unverified.add(NOT_RECORDED_PROFILES);
            } else {
                against("profile", training.profiles(), venues.profile(), venues.basis());
            }
        }

        void form() {
            var forms = demands.forms();
            if (forms != null && !forms.contains(training.form())) {
                against("form", training.form(), forms, demands.formBasis());
            }
        }

        void direction() {
            var direction = demands.direction();
            if (direction == null) {
                return;
            }
            var asked = demands.fields(training.from());
            if (asked.isEmpty()) {
                unverified.add(
                        switch (direction.of()) {
                            case FUNCTIONS -> NOT_RECORDED_FUNCTIONS;
                            default -> NOT_RECORDED_AREAS;
                        });
            } else if (training.fields().isEmpty()) {
                unverified.add(NOT_RECORDED_FIELDS);
            } else if (Collections.disjoint(asked, training.fields())) {
                against("direction", training.fields(), asked, direction.basis());
            }
        }

        /** Whether the training has the volume by itself; too little is no obstacle where parts are allowed. */
        boolean hours() {
            var hours = demands.hours();
            boolean whole = hours == null || hours.admits(training.hours());
            if (!whole && demands.parts() == null) {
                against("hours", training.hours(), hours, hours.basis());
            }
            return whole;
        }

        private void against(String code, Object has, Object needs, Basis basis) {
            obstacles.add(new Check(code, has, needs, basis == null ? MEETING : basis));
        }
    }
}
