package kz.daiar.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What is recorded about one person, as the engine reads it. Ends are the last day in them; lists are empty and optional
 * values null where nothing is recorded. {@code source} names the record (order number, import row) and may be null.
 */
public record Facts(
        List<Appointment> appointments,
        List<PlanEntry> careerPlan,
        List<Appraisal> appraisals,
        List<Training> trainings) {

    public Facts {
        appointments = List.copyOf(appointments);
        careerPlan = List.copyOf(careerPlan);
        appraisals = List.copyOf(appraisals);
        trainings = List.copyOf(trainings);
    }

    /** One thing recorded; what {@code source} names may be null. */
    public sealed interface Fact {

        String source();

        /** Its name within the person's record. */
        FactRef ref();
    }

    /** An employer's decision to apply an act. */
    public record Adoption(String act, LocalDate from, LocalDate to) {

        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /**
     * Service in a position.
     *
     * @param category canonical (see {@link CategoryCode}), or null
     * @param certification profile of the certification the position requires, or null
     */
    public record Appointment(
            LocalDate from,
            LocalDate to,
            String population,
            String category,
            boolean leading,
            boolean acting,
            List<String> functions,
            String certification,
            String employerKind,
            List<Adoption> adoptions,
            String source)
            implements Fact {

        @Override
        public FactRef ref() {
            return new FactRef(FactRef.Kind.APPOINTMENT, from.toString());
        }

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        /** As it was known on a day; null when it was not known yet. */
        private Appointment knownOn(LocalDate day) {
            if (from.isAfter(day)) {
                return null;
            }
            return to != null && to.isAfter(day) ? withoutEnd() : this;
        }

        private Appointment withoutEnd() {
            return new Appointment(
                    from,
                    null,
                    population,
                    category,
                    leading,
                    acting,
                    functions,
                    certification,
                    employerKind,
                    adoptions,
                    source);
        }
    }

    public record PlanEntry(LocalDate from, List<String> fields, String source) implements Fact {

        @Override
        public FactRef ref() {
            return new FactRef(FactRef.Kind.CAREER_PLAN, from.toString());
        }

        public boolean isKnownOn(LocalDate other) {
            return !from.isAfter(other);
        }
    }

    public record Appraisal(int year, LocalDate day, boolean unsatisfactory, List<String> areas, String source)
            implements Fact {

        @Override
        public FactRef ref() {
            return new FactRef(FactRef.Kind.APPRAISAL, Integer.toString(year));
        }

        public boolean isKnownOn(LocalDate other) {
            return !day.isAfter(other);
        }
    }

    /**
     * @param profiles certification profiles of the provider; empty: not recorded
     * @param hours academic hours
     * @param to completion, or null while it runs
     * @param document whether the completion document was issued
     */
    public record Training(
            String kind,
            String venue,
            List<String> profiles,
            String form,
            int hours,
            LocalDate from,
            LocalDate to,
            boolean document,
            List<String> fields,
            String funding,
            String source)
            implements Fact {

        @Override
        public FactRef ref() {
            return new FactRef(FactRef.Kind.TRAINING, kind + " " + from);
        }

        public boolean isCompletedWithDocument() {
            return to != null && document;
        }

        private Training knownOn(LocalDate day) {
            if (from.isAfter(day)) {
                return null;
            }
            return to != null && to.isAfter(day) ? running() : this;
        }

        private Training running() {
            return new Training(kind, venue, profiles, form, hours, from, null, false, fields, funding, source);
        }
    }

    /** The main appointment held on a day, after leaving the last one; empty before the first. Acting is no post (I-27). */
    public Optional<Appointment> mainOn(LocalDate day) {
        return appointments.stream()
                .filter(one -> !one.acting() && !one.from().isAfter(day))
                .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later);
    }

    /** What was known on a day: facts dated later are not, nor is an end after it. */
    public Facts knownOn(LocalDate day) {
        return new Facts(
                appointmentsKnownOn(day),
                careerPlan.stream().filter(entry -> entry.isKnownOn(day)).toList(),
                appraisals.stream().filter(result -> result.isKnownOn(day)).toList(),
                trainingsKnownOn(day));
    }

    /** The appointments of {@link #knownOn}. */
    public List<Appointment> appointmentsKnownOn(LocalDate day) {
        return known(appointments, day, Appointment::knownOn);
    }

    /** The trainings of {@link #knownOn}. */
    public List<Training> trainingsKnownOn(LocalDate day) {
        return known(trainings, day, Training::knownOn);
    }

    /** The same list when all of it was known so; most often it was. */
    private static <T> List<T> known(List<T> all, LocalDate day, BiFunction<T, LocalDate, T> knownOn) {
        for (int i = 0; i < all.size(); i++) {
            if (knownOn.apply(all.get(i), day) != all.get(i)) {
                return knownInPart(all, day, knownOn);
            }
        }
        return all;
    }

    private static <T> List<T> knownInPart(List<T> all, LocalDate day, BiFunction<T, LocalDate, T> knownOn) {
        var known = new ArrayList<T>(all.size());
        for (var one : all) {
            var then = knownOn.apply(one, day);
            if (then != null) {
                known.add(then);
            }
        }
        return known;
    }
}
