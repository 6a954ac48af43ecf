package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** The day and the norms the stored projection stands for. */
record Stamp(LocalDate day, String normSet) {

    /** Null before the first judgement of everybody. */
    static Stamp read(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT day, norm_set FROM duties.projection")) {
            var row = statement.executeQuery();
            return row.next() ? new Stamp(row.getObject(1, LocalDate.class), row.getString(2)) : null;
        }
    }
}
