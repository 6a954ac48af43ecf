package kz.daiar.duties.web;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.norms.Facts;

/** A person's facts as the body of {@code POST norms/evaluations}; what is null is not written. */
public record CaseJson(LocalDate asOf, Person person) {

    public record Person(
            List<Appointment> appointments,
            List<PlanEntry> careerPlan,
            List<Appraisal> appraisals,
            List<Training> trainings) {}

    public record Adoption(String act, LocalDate from, LocalDate to) {}

    public record Appointment(
            LocalDate from,
            LocalDate to,
            String population,
            String category,
            boolean leading,
            boolean acting,
            List<String> functions,
            String certification,
            String employer,
            List<Adoption> adopts) {}

    public record PlanEntry(LocalDate from, List<String> fields) {}

    public record Appraisal(int year, LocalDate date, boolean unsatisfactory, List<String> areas) {}

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
            String funding) {}

    static CaseJson of(Facts facts, LocalDate asOf) {
        return new CaseJson(
                asOf,
                new Person(
                        facts.appointments().stream().map(CaseJson::appointment).toList(),
                        facts.careerPlan().stream()
                                .map(e -> new PlanEntry(e.from(), e.fields()))
                                .toList(),
                        facts.appraisals().stream()
                                .map(a -> new Appraisal(a.year(), a.day(), a.unsatisfactory(), a.areas()))
                                .toList(),
                        facts.trainings().stream().map(CaseJson::training).toList()));
    }

    private static Appointment appointment(Facts.Appointment a) {
        return new Appointment(
                a.from(),
                a.to(),
                a.population(),
                a.category(),
                a.leading(),
                a.acting(),
                a.functions(),
                a.certification(),
                a.employerKind(),
                a.adoptions().stream()
                        .map(one -> new Adoption(one.act(), one.from(), one.to()))
                        .toList());
    }

    private static Training training(Facts.Training t) {
        return new Training(
                t.kind(),
                t.venue(),
                t.profiles(),
                t.form(),
                t.hours(),
                t.from(),
                t.to(),
                t.document(),
                t.fields(),
                t.funding());
    }
}
