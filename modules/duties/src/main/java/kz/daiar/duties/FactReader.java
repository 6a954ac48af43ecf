package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.daiar.duties.copying.CopiedRows;
import kz.daiar.norms.Facts;

/** Reads the facts of many people in a handful of statements, as they were known at a moment. No entity is loaded. */
final class FactReader {

    private static final String APPOINTMENTS =
            "SELECT a.person_id, a.employer_id, a.from_day, a.to_day, a.population, a.category, a.is_leading, a.acting,"
                    + " a.functions, a.certification, e.kind, a.order_no FROM %s a JOIN %s e ON e.id = a.employer_id";
    private static final String PLANS = "SELECT a.person_id, a.from_day, a.fields, a.source FROM %s a";
    private static final String APPRAISALS =
            "SELECT a.person_id, a.year, a.day, a.unsatisfactory, a.areas, a.source FROM %s a";
    private static final String TRAININGS =
            "SELECT a.person_id, a.kind, a.venue, a.profiles, a.form, a.hours, a.from_day, a.to_day, a.document, a.fields,"
                    + " a.funding, a.source FROM %s a";

    private final CopiedRows.Source source;
    private final Moment moment;
    private Map<Long, List<Facts.Adoption>> adoptions;

    FactReader(Connection connection, Moment moment) {
        this.source = new CopiedRows.Source(connection);
        this.moment = moment;
    }

    /** The facts of these people, in the order of their ids; people unknown at the moment are left out. */
    List<PersonFacts> read(Collection<Long> people) throws SQLException {
        return people.isEmpty() ? List.of() : read(Whom.of(people));
    }

    /** The same of everybody meant. */
    List<PersonFacts> read(Whom whom) throws SQLException {
        adoptions = adoptions();
        var found = people(whom);
        gather(found, whom, APPOINTMENTS, "registry.appointment", this::appointment);
        gather(found, whom, PLANS, "registry.career_plan_entry", FactReader::planEntry);
        gather(found, whom, APPRAISALS, "registry.appraisal", FactReader::appraisal);
        gather(found, whom, TRAININGS, "training.record", FactReader::training);
        return found.values().stream().map(GatheredFacts::done).toList();
    }

    private Map<Long, GatheredFacts> people(Whom whom) throws SQLException {
        var sql = "SELECT p.id, p.iin FROM " + moment.table("registry.person") + " p WHERE " + whom.among("p.id")
                + " ORDER BY p.id";
        var found = new LinkedHashMap<Long, GatheredFacts>();
        try (var rows = source.rows(sql)) {
            while (rows.next()) {
                long id = rows.id();
                found.put(id, new GatheredFacts(id, rows.ownText()));
            }
        }
        return found;
    }

    @FunctionalInterface
    private interface Row {
        void into(GatheredFacts gathered, CopiedRows row);
    }

    /** The rows of one person mostly come together. */
    private void gather(Map<Long, GatheredFacts> found, Whom whom, String sql, String table, Row row)
            throws SQLException {
        var query = sql.formatted(moment.table(table), moment.table("registry.employer")) + " WHERE "
                + whom.among("a.person_id");
        try (var rows = source.rows(query)) {
            long last = 0;
            GatheredFacts gathered = null;
            while (rows.next()) {
                long person = rows.id();
                gathered = person == last ? gathered : found.get(person);
                last = person;
                if (gathered != null) {
                    row.into(gathered, rows);
                }
            }
        }
    }

    private Map<Long, List<Facts.Adoption>> adoptions() throws SQLException {
        var found = new HashMap<Long, List<Facts.Adoption>>();
        var sql = "SELECT employer_id, act, from_day, to_day FROM " + moment.table("registry.adoption");
        try (var rows = source.rows(sql)) {
            while (rows.next()) {
                found.computeIfAbsent(rows.id(), id -> new ArrayList<>())
                        .add(new Facts.Adoption(rows.text(), rows.day(), rows.day()));
            }
        }
        return found;
    }

    private void appointment(GatheredFacts gathered, CopiedRows row) {
        long employer = row.id();
        var appointment = new Facts.Appointment(
                row.day(),
                row.day(),
                row.text(),
                row.text(),
                row.yes(),
                row.yes(),
                row.texts(),
                row.text(),
                row.text(),
                adoptions.getOrDefault(employer, List.of()),
                row.text());
        gathered.add(appointment, employer);
    }

    private static void planEntry(GatheredFacts gathered, CopiedRows row) {
        gathered.add(new Facts.PlanEntry(row.day(), row.texts(), row.text()));
    }

    private static void appraisal(GatheredFacts gathered, CopiedRows row) {
        gathered.add(new Facts.Appraisal(row.count(), row.day(), row.yes(), row.texts(), row.text()));
    }

    private static void training(GatheredFacts gathered, CopiedRows row) {
        gathered.add(new Facts.Training(
                row.text(),
                row.text(),
                row.texts(),
                row.text(),
                row.count(),
                row.day(),
                row.day(),
                row.yes(),
                row.texts(),
                row.text(),
                row.text()));
    }
}
