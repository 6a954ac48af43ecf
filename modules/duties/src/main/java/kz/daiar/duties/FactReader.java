package kz.daiar.duties;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.daiar.duties.PersonFacts.Posting;
import kz.daiar.norms.Facts;

/** Reads the facts of many people in five statements, as they were known at a moment. No entity is loaded. */
final class FactReader {

    private final Connection connection;
    private final Moment moment;
    private final Map<Long, List<Facts.Adoption>> adoptions = new HashMap<>();

    FactReader(Connection connection, Moment moment) throws SQLException {
        this.connection = connection;
        this.moment = moment;
        readAdoptions();
    }

    /** One person's facts while they are gathered. */
    private static final class Gathered {
        private final List<Facts.Appointment> appointments = new ArrayList<>(2);
        private final List<Facts.PlanEntry> careerPlan = new ArrayList<>(0);
        private final List<Facts.Appraisal> appraisals = new ArrayList<>(4);
        private final List<Facts.Training> trainings = new ArrayList<>(4);
        private final List<Posting> postings = new ArrayList<>(2);
        private String iin;

        PersonFacts done(long person) {
            return new PersonFacts(person, iin, new Facts(appointments, careerPlan, appraisals, trainings), postings);
        }
    }

    @FunctionalInterface
    private interface Row {
        void into(Gathered gathered, ResultSet row) throws SQLException;
    }

    /** The facts of these people, in the order of their ids; people unknown at the moment are left out. */
    List<PersonFacts> read(Collection<Long> people) throws SQLException {
        var found = new LinkedHashMap<Long, Gathered>();
        try (var rows =
                query("SELECT p.id, p.iin FROM %s p WHERE p.id = ANY(?) ORDER BY p.id", "registry.person", people)) {
            while (rows.next()) {
                var gathered = new Gathered();
                gathered.iin = rows.getString(2);
                found.put(rows.getLong(1), gathered);
            }
        }
        readAppointments(found, people);
        readFacts(found, people, "registry.career_plan_entry", "from_day, fields, source", FactReader::planEntry);
        readFacts(
                found, people, "registry.appraisal", "year, day, unsatisfactory, areas, source", FactReader::appraisal);
        readFacts(
                found,
                people,
                "training.record",
                "kind, venue, profiles, form, hours, from_day, to_day, document, fields, funding, source",
                FactReader::training);
        return found.entrySet().stream().map(e -> e.getValue().done(e.getKey())).toList();
    }

    private void readAppointments(Map<Long, Gathered> found, Collection<Long> people) throws SQLException {
        var employers = moment.table("registry.employer");
        var sql =
                "SELECT a.person_id, a.from_day, a.to_day, a.population, a.category, a.leading, a.acting, a.functions,"
                        + " a.certification, a.order_no, e.kind, a.employer_id FROM %s a JOIN " + employers
                        + " e ON e.id = a.employer_id WHERE a.person_id = ANY(?) ORDER BY a.person_id, a.from_day";
        gather(found, people, sql, "registry.appointment", this::appointment);
    }

    private void readFacts(Map<Long, Gathered> found, Collection<Long> people, String table, String columns, Row row)
            throws SQLException {
        var order = columns.contains("from_day") ? "from_day" : "day";
        var sql = "SELECT f.person_id, " + columns + " FROM %s f WHERE f.person_id = ANY(?) ORDER BY f.person_id, f."
                + order;
        gather(found, people, sql, table, row);
    }

    private void gather(Map<Long, Gathered> found, Collection<Long> people, String sql, String table, Row row)
            throws SQLException {
        try (var rows = query(sql, table, people)) {
            while (rows.next()) {
                var gathered = found.get(rows.getLong(1));
                if (gathered != null) {
                    row.into(gathered, rows);
                }
            }
        }
    }

    private ResultSet query(String sql, String table, Collection<Long> people) throws SQLException {
        var statement = connection.prepareStatement(sql.formatted(moment.table(table)));
        statement.closeOnCompletion();
        statement.setArray(1, connection.createArrayOf("bigint", people.toArray()));
        return statement.executeQuery();
    }

    private void readAdoptions() throws SQLException {
        var sql = "SELECT employer_id, act, from_day, to_day FROM " + moment.table("registry.adoption");
        try (PreparedStatement statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                adoptions
                        .computeIfAbsent(rows.getLong(1), id -> new ArrayList<>())
                        .add(new Facts.Adoption(rows.getString(2), day(rows, 3), day(rows, 4)));
            }
        }
    }

    private void appointment(Gathered gathered, ResultSet row) throws SQLException {
        long employer = row.getLong(12);
        var from = day(row, 2);
        var to = day(row, 3);
        boolean acting = row.getBoolean(7);
        gathered.appointments.add(new Facts.Appointment(
                from,
                to,
                row.getString(4).intern(),
                row.getString(5),
                row.getBoolean(6),
                acting,
                texts(row, 8),
                row.getString(9),
                row.getString(11).intern(),
                adoptions.getOrDefault(employer, List.of()),
                row.getString(10)));
        if (!acting) {
            gathered.postings.add(new Posting(employer, from, to));
        }
    }

    private static void planEntry(Gathered gathered, ResultSet row) throws SQLException {
        gathered.careerPlan.add(new Facts.PlanEntry(day(row, 2), texts(row, 3), row.getString(4)));
    }

    private static void appraisal(Gathered gathered, ResultSet row) throws SQLException {
        gathered.appraisals.add(
                new Facts.Appraisal(row.getInt(2), day(row, 3), row.getBoolean(4), texts(row, 5), row.getString(6)));
    }

    private static void training(Gathered gathered, ResultSet row) throws SQLException {
        gathered.trainings.add(new Facts.Training(
                row.getString(2).intern(),
                row.getString(3).intern(),
                texts(row, 4),
                row.getString(5).intern(),
                row.getInt(6),
                day(row, 7),
                day(row, 8),
                row.getBoolean(9),
                texts(row, 10),
                row.getString(11),
                row.getString(12)));
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
