package kz.daiar.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.daiar.benchmarks.people.MadeEmployer;
import kz.daiar.benchmarks.people.MadePerson;
import kz.daiar.benchmarks.people.Population;
import kz.daiar.duties.copying.CopyBuffer;

/** Records the population by COPY, some thousand people at a time. */
final class StoredPopulation {

    private static final int AT_ONCE = 5_000;
    private static final String BY = "benchmark";
    private static final String EMPLOYERS = "registry.employer (id, bin, kind, level, name_kk, name_ru, recorded_by)";
    private static final String ADOPTIONS =
            "registry.adoption (employer_id, act, from_day, to_day, decision_no, recorded_by)";
    private static final String PEOPLE = "registry.person (id, iin, surname, name, birth_day, recorded_by)";
    private static final String APPOINTMENTS =
            "registry.appointment (person_id, employer_id, from_day, to_day, population, category, is_leading, acting,"
                    + " functions, certification, order_no, recorded_by)";
    private static final String PLANS = "registry.career_plan_entry (person_id, from_day, fields, recorded_by)";
    private static final String APPRAISALS =
            "registry.appraisal (person_id, year, day, unsatisfactory, areas, recorded_by)";
    private static final String TRAININGS =
            "training.record (person_id, kind, venue, profiles, form, hours, from_day, to_day, document, fields, funding,"
                    + " recorded_by)";

    private final Connection connection;
    private final Map<String, CopyBuffer> tables = new LinkedHashMap<>();

    StoredPopulation(Connection connection) {
        this.connection = connection;
        for (var table : new String[] {EMPLOYERS, ADOPTIONS, PEOPLE, APPOINTMENTS, PLANS, APPRAISALS, TRAININGS}) {
            tables.put(table, new CopyBuffer());
        }
    }

    void fill(Population population) throws SQLException {
        population.employers().forEach(this::employer);
        int count = 0;
        for (Iterator<MadePerson> people = population.people().iterator(); people.hasNext(); count++) {
            if (count == AT_ONCE) {
                send();
                count = 0;
            }
            person(people.next());
        }
        send();
    }

    private void send() throws SQLException {
        for (var table : tables.entrySet()) {
            table.getValue().copy(connection, table.getKey());
            table.getValue().clear();
        }
    }

    private CopyBuffer row(String table) {
        return tables.get(table).row(table.split(",").length);
    }

    private void employer(MadeEmployer employer) {
        row(EMPLOYERS)
                .id(employer.id())
                .text(employer.bin())
                .text(employer.kind())
                .text(employer.level())
                .text(employer.nameKk())
                .text(employer.nameRu())
                .text(BY);
        for (var adoption : employer.adoptions()) {
            row(ADOPTIONS)
                    .id(employer.id())
                    .text(adoption.act())
                    .day(adoption.from())
                    .day(adoption.to())
                    .text("1")
                    .text(BY);
        }
    }

    private void person(MadePerson person) {
        row(PEOPLE)
                .id(person.id())
                .text(person.iin())
                .text(person.surname())
                .text(person.name())
                .day(person.birth())
                .text(BY);
        appointments(person);
        for (var entry : person.facts().careerPlan()) {
            row(PLANS).id(person.id()).day(entry.from()).texts(entry.fields()).text(BY);
        }
        for (var appraisal : person.facts().appraisals()) {
            row(APPRAISALS)
                    .id(person.id())
                    .count(appraisal.year())
                    .day(appraisal.day())
                    .yes(appraisal.unsatisfactory())
                    .texts(appraisal.areas())
                    .text(BY);
        }
        trainings(person);
    }

    private void appointments(MadePerson person) {
        for (int i = 0; i < person.employers().size(); i++) {
            var appointment = person.facts().appointments().get(i);
            row(APPOINTMENTS)
                    .id(person.id())
                    .id(person.employers().get(i) + 1L)
                    .day(appointment.from())
                    .day(appointment.to())
                    .text(appointment.population())
                    .text(appointment.category())
                    .yes(appointment.leading())
                    .yes(appointment.acting())
                    .texts(appointment.functions())
                    .text(appointment.certification())
                    .text(appointment.source())
                    .text(BY);
        }
    }

    private void trainings(MadePerson person) {
        for (var training : person.facts().trainings()) {
            LocalDate end = training.to();
            row(TRAININGS)
                    .id(person.id())
                    .text(training.kind())
                    .text(training.venue())
                    .texts(training.profiles())
                    .text(training.form())
                    .count(training.hours())
                    .day(training.from())
                    .day(end)
                    .yes(training.document())
                    .texts(training.fields())
                    .text(training.funding())
                    .text(BY);
        }
    }
}
