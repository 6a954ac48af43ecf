package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import kz.daiar.duties.copying.CopyBuffer;
import kz.daiar.norms.NormSet;

/**
 * The duties of the people of some employers at another moment than the projection's: judged once for one look, kept in a
 * table of the transaction and forgotten with it. The worklist's statements read it like the projection.
 */
final class Snapshot {

    static final String TABLE = "pg_temp.duty_at";

    /** More people than this are not judged for one look: their list is asked for body by body. */
    static final int MOST_PEOPLE = 20_000;

    private static final int CHUNK = 2_000;

    private final Connection connection;
    private final Moment moment;
    private final NormSet norms;

    Snapshot(Connection connection, Moment moment, NormSet norms) {
        this.connection = connection;
        this.moment = moment;
        this.norms = norms;
    }

    /** Judges everybody listed under {@code employers} (null: all) at the moment. False when they are too many. */
    boolean take(Set<Long> employers) throws SQLException {
        var people = new People(connection);
        if (people.after(0, employers, MOST_PEOPLE + 1).size() > MOST_PEOPLE) {
            return false;
        }
        create();
        var judgement = new Judgement(connection, moment, norms);
        var rows = new CopyBuffer();
        var ids = people.after(0, employers, CHUNK);
        while (!ids.isEmpty()) {
            rows.clear();
            judgement.judge(ids).stream()
                    .filter(person -> employers == null || employers.contains(person.employer()))
                    .forEach(person -> DutyRows.add(person, rows));
            rows.copy(connection, DutyRows.into(TABLE));
            ids = people.after(ids.get(ids.size() - 1), employers, CHUNK);
        }
        return true;
    }

    private void create() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS " + TABLE);
            statement.execute("CREATE TEMP TABLE duty_at (LIKE duties.duty INCLUDING GENERATED) ON COMMIT DROP");
        }
    }
}
