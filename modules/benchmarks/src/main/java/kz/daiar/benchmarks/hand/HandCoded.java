package kz.daiar.benchmarks.hand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.daiar.norms.Facts;
import kz.daiar.norms.Facts.Appointment;
import kz.daiar.norms.Facts.Training;

/** All duties of one person by the three acts, decided by hand. */
public final class HandCoded {

    private static final LocalDate DECREE = LocalDate.of(2013, 8, 27);
    private static final LocalDate UNIVERSITY_RULES = LocalDate.of(2021, 1, 1);
    private static final LocalDate ORDER = LocalDate.of(2001, 2, 27);
    private static final LocalDate ORDER_REPEALED = LocalDate.of(2013, 9, 12);
    private static final List<String> ENTRY_A = List.of("FIRST_ENTRY_A");
    private static final List<String> ENTRY_B = List.of("FIRST_ENTRY_B");
    private static final List<String> LEADERSHIP_B = List.of("FIRST_LEADERSHIP_B");
    private static final List<String> BOTH_B = List.of("FIRST_ENTRY_B", "FIRST_LEADERSHIP_B");
    private static final List<String> FULL_TIME = List.of("FULL_TIME");
    private static final List<String> ANY_FORM = List.of("DISTANCE", "FULL_TIME");
    private static final List<String> MANAGEMENT = List.of("management");
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final Facts facts;
    private final LocalDate asOf;
    private final List<HandDuty> duties = new ArrayList<>(4);

    private HandCoded(Facts facts, LocalDate asOf) {
        this.facts = facts;
        this.asOf = asOf;
    }

    /** The duties in the order of {@code norms.Evaluation}. */
    public static List<HandDuty> duties(Facts facts, LocalDate asOf) {
        HandCheck.of(facts);
        var hand = new HandCoded(facts, asOf);
        hand.decree();
        hand.university();
        hand.education();
        hand.duties.sort(Comparator.comparing(HandDuty::arose)
                .thenComparing(HandDuty::kind)
                .thenComparing(duty -> duty.grounds().get(0)));
        return hand.duties;
    }

    private void decree() {
        var a = posts("CORPS_A");
        var b = posts("CORPS_B");
        if (!a.isEmpty()) {
            var stretches = HandStretch.of(a, asOf);
            entry(a.get(0), stretches.get(0), ENTRY_A, FULL_TIME, true, List.of("ACADEMY"));
            careerPlan(stretches);
            unsatisfactory(stretches, "CORPS_A", 0, NO_LIMIT);
        }
        if (!b.isEmpty()) {
            var stretches = HandStretch.of(b, asOf);
            entriesB(b, stretches);
            periods(stretches, "CORPS_B", "PERIODIC_B", DECREE, null, 3, null, 24, 80);
            unsatisfactory(stretches, "CORPS_B", 24, 80);
        }
    }

    private void university() {
        for (var population : List.of("FACULTY", "ADMIN_LEADER")) {
            var posts = posts(population);
            if (!posts.isEmpty()) {
                var fields = population.equals("ADMIN_LEADER") ? MANAGEMENT : List.<String>of();
                int least = population.equals("FACULTY") ? 72 : 0;
                periods(
                        HandStretch.of(posts, asOf),
                        population,
                        "PERIODIC_" + population,
                        UNIVERSITY_RULES,
                        null,
                        5,
                        fields,
                        least,
                        NO_LIMIT);
            }
        }
    }

    private void education() {
        for (var population : List.of("EDUCATION_LEADER", "EDUCATION_SPECIALIST")) {
            var posts = posts(population);
            if (!posts.isEmpty()) {
                periods(
                        HandStretch.of(posts, asOf),
                        population,
                        "PERIODIC_EDUCATION",
                        ORDER,
                        ORDER_REPEALED,
                        5,
                        List.of(),
                        0,
                        NO_LIMIT);
            }
        }
    }

    private List<Appointment> posts(String population) {
        List<Appointment> posts = List.of();
        for (var post : facts.appointments()) {
            if (!post.acting()
                    && post.population().equals(population)
                    && !post.from().isAfter(asOf)) {
                posts = posts.isEmpty() ? new ArrayList<>(4) : posts;
                posts.add(post);
            }
        }
        return posts;
    }

    private void entriesB(List<Appointment> posts, List<HandStretch> stretches) {
        var first = posts.get(0);
        Appointment leading = null;
        for (int i = 0; i < posts.size() && leading == null; i++) {
            leading = posts.get(i).leading() ? posts.get(i) : null;
        }
        if (first == leading) {
            entry(first, stretches.get(0), BOTH_B, FULL_TIME, true, venues(first));
            return;
        }
        entry(first, stretches.get(0), ENTRY_B, ANY_FORM, false, venues(first));
        if (leading != null) {
            entry(leading, holding(stretches, leading.from()), LEADERSHIP_B, FULL_TIME, true, venues(leading));
        }
    }

    private static HandStretch holding(List<HandStretch> stretches, LocalDate day) {
        for (var stretch : stretches) {
            if (stretch.holds(day)) {
                return stretch;
            }
        }
        return null;
    }

    private static List<String> venues(Appointment post) {
        return HandCategories.venues(post.category());
    }

    private void entry(
            Appointment post,
            HandStretch stretch,
            List<String> grounds,
            List<String> forms,
            boolean inParts,
            List<String> venues) {
        if (!post.from().isBefore(DECREE)) {
            duties.add(new HandRetraining(stretch, post.from(), asOf, venues, forms, inParts)
                    .judged(grounds, facts.trainings()));
        }
    }

    private void periods(
            List<HandStretch> stretches,
            String population,
            String ground,
            LocalDate since,
            LocalDate until,
            int years,
            List<String> fields,
            int least,
            int most) {
        var grounds = List.of(ground);
        for (var stretch : stretches) {
            Training used = null;
            var arose = latest(stretch.from(), since);
            while (arose != null
                    && !arose.isAfter(asOf)
                    && !stretch.isOverBefore(arose)
                    && (until == null || arose.isBefore(until))) {
                var duty = new HandUpgrading(
                        stretch, population, arose, arose.plusYears(years), asOf, fields, least, most);
                var met = duty.met(facts.trainings(), used);
                duties.add(duty.judged(grounds, met, facts.trainings(), used));
                used = met;
                arose = met == null ? null : met.to();
            }
        }
    }

    private void careerPlan(List<HandStretch> stretches) {
        for (var entry : facts.careerPlan()) {
            var stretch = entry.from().isAfter(asOf) ? null : notOver(stretches, entry.from());
            if (stretch != null) {
                var arose = latest(latest(stretch.from(), DECREE), entry.from());
                if (!arose.isAfter(asOf) && !stretch.isOverBefore(arose)) {
                    single(stretch, "CORPS_A", "CAREER_PLAN_A", arose, arose.plusYears(3), entry.fields(), 0, NO_LIMIT);
                }
            }
        }
    }

    private static HandStretch notOver(List<HandStretch> stretches, LocalDate day) {
        for (var stretch : stretches) {
            if (!stretch.isOverBefore(day)) {
                return stretch;
            }
        }
        return null;
    }

    private void unsatisfactory(List<HandStretch> stretches, String population, int least, int most) {
        for (var appraisal : facts.appraisals()) {
            var day = appraisal.day();
            if (!appraisal.unsatisfactory()
                    || day.isAfter(asOf)
                    || day.isBefore(DECREE)
                    || !isSecond(appraisal.year())) {
                continue;
            }
            var stretch = holding(stretches, day);
            if (stretch != null) {
                single(
                        stretch,
                        population,
                        "TWO_UNSATISFACTORY",
                        day,
                        day.plusMonths(3),
                        appraisal.areas(),
                        least,
                        most);
            }
        }
    }

    private boolean isSecond(int year) {
        int found = 0;
        for (var appraisal : facts.appraisals()) {
            if (appraisal.unsatisfactory()
                    && appraisal.year() > year - 3
                    && appraisal.year() <= year
                    && !appraisal.day().isAfter(asOf)) {
                found++;
            }
        }
        return found > 1;
    }

    private void single(
            HandStretch stretch,
            String population,
            String ground,
            LocalDate arose,
            LocalDate due,
            List<String> fields,
            int least,
            int most) {
        var duty = new HandUpgrading(stretch, population, arose, due, asOf, fields, least, most);
        var met = duty.met(facts.trainings(), null);
        duties.add(duty.judged(List.of(ground), met, facts.trainings(), null));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
