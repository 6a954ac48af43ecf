package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.daiar.norms.Duty;
import org.postgresql.PGConnection;

/** Writes judged duties by COPY into a table with the columns of {@code duties.duty}. */
final class DutyCopy {

    private static final String COLUMNS = " (person_id, seq, employer_id, act, kind, grounds, arose, due,"
            + " complete_by, venues, forms, hours_min, hours_max, direction, status, met, overdue_since, gap, unverified,"
            + " cites, interpretations) FROM STDIN";

    private final Connection connection;
    private final String table;

    DutyCopy(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    void write(List<JudgedPerson> people) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table + COLUMNS);
        try {
            for (var person : people) {
                int seq = 0;
                for (var duty : person.evaluation().duties()) {
                    var line = line(person, seq++, duty);
                    copy.writeToCopy(line, 0, line.length);
                }
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static byte[] line(JudgedPerson person, int seq, Duty duty) {
        var conditions = duty.conditions();
        var standing = duty.standing();
        var hours = conditions.hours();
        return new CopyLine()
                .value(person.facts().person())
                .value(seq)
                .value(person.employer())
                .value(duty.act())
                .value(duty.kind())
                .list(duty.grounds())
                .value(duty.arose())
                .value(duty.due())
                .value(standing.completeBy())
                .list(conditions.venues())
                .list(conditions.forms())
                .value(hours == null ? null : hours.min())
                .value(hours == null ? null : hours.max())
                .list(conditions.direction())
                .value(duty.status())
                .value(standing.met() == null ? null : standing.met().to())
                .value(standing.overdueSince())
                .value(duty.grounding().gap())
                .list(standing.unverified())
                .list(duty.grounding().cites())
                .list(duty.grounding().interpretations())
                .bytes();
    }
}
