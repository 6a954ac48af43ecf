package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import kz.daiar.duties.LedgerEntry.Cause;
import kz.daiar.foundation.testing.Database;
import kz.daiar.norms.NormSet;

/** A register of one ministry and two people, recorded on 1 July 2014, with its projection. */
final class SmallRegister implements AutoCloseable {

    private final DataSource database;
    private final Connection connection;
    private final NormSet norms = NormSet.shipped();

    SmallRegister() throws SQLException {
        database = Database.empty();
        connection = database.getConnection();
        connection.setAutoCommit(false);
        clockStandsOn("2014-07-01");
        run("INSERT INTO registry.employer (id, bin, kind, name_kk, name_ru, recorded_by) VALUES"
                + " (1, '950140660636', 'STATE_BODY', 'Министрлік', 'Министерство', 'it')");
        run("INSERT INTO registry.person (id, iin, surname, name, recorded_by) VALUES"
                + " (1, '630923412217', 'Бекетова', 'Гүлнар', 'it'), (2, '790524430377', 'Ким', 'Әсел', 'it')");
        run(
                "INSERT INTO registry.appointment (person_id, employer_id, from_day, population, category, order_no, recorded_by)"
                        + " VALUES (1, 1, '2014-01-15', 'CORPS_B', 'E-R-3', '7-ж/қ', 'it')");
        connection.commit();
    }

    Connection connection() {
        return connection;
    }

    /** For others to read by; what was done before is committed. */
    DataSource database() throws SQLException {
        connection.commit();
        return database;
    }

    NormSet norms() {
        return norms;
    }

    /** From now on the clock stands on this day; what was done before is committed. */
    void clockStandsOn(String day) throws SQLException {
        run("INSERT INTO foundation.clock (day) VALUES ('" + day
                + "') ON CONFLICT (one) DO UPDATE SET day = excluded.day");
        connection.commit();
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void rebuildAll(LocalDate day) throws SQLException {
        connection.commit();
        new Recomputation(database, day, norms).ofEverybody(done -> {});
    }

    /** What the house does when facts of these people were recorded, in the transaction that recorded them. */
    void rebuild(LocalDate day, String reason, String source, Long... people) throws SQLException {
        new Projection(connection, day, norms)
                .rebuild(Set.of(people), new Recording(Cause.FACTS, "it", reason, source));
        connection.commit();
    }

    /** The duties of one person at a moment, as the ledger compares them. */
    List<DutyState> duties(Moment moment, long person) throws SQLException {
        var found = new ArrayList<DutyState>();
        for (var judged : new Judgement(connection, moment, norms).judge(List.of(person))) {
            judged.evaluation().duties().forEach(duty -> found.add(DutyState.of(duty)));
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
