package kz.daiar.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

        Appointment withoutEnd() {
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
    }

    public record Appraisal(int year, LocalDate day, boolean unsatisfactory, List<String> areas, String source)
            implements Fact {

        @Override
        public FactRef ref() {
            return new FactRef(FactRef.Kind.APPRAISAL, Integer.toString(year));
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

        Training running() {
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
        return isAllKnownOn(day) ? this : cutAt(day);
    }

    private boolean isAllKnownOn(LocalDate day) {
        for (var a : appointments) {
            if (a.from().isAfter(day) || a.to() != null && a.to().isAfter(day)) {
                return false;
            }
        }
        for (var t : trainings) {
            if (t.from().isAfter(day) || t.to() != null && t.to().isAfter(day)) {
                return false;
            }
        }
        for (var e : careerPlan) {
            if (e.from().isAfter(day)) {
                return false;
            }
        }
        for (var a : appraisals) {
            if (a.day().isAfter(day)) {
                return false;
            }
        }
        return true;
    }

    private Facts cutAt(LocalDate day) {
        return new Facts(
                appointments.stream()
                        .filter(a -> !a.from().isAfter(day))
                        .map(a -> a.to() != null && a.to().isAfter(day) ? a.withoutEnd() : a)
                        .toList(),
                careerPlan.stream().filter(e -> !e.from().isAfter(day)).toList(),
                appraisals.stream().filter(a -> !a.day().isAfter(day)).toList(),
                trainings.stream()
                        .filter(t -> !t.from().isAfter(day))
                        .map(t -> t.to() != null && t.to().isAfter(day) ? t.running() : t)
                        .toList());
    }
}
