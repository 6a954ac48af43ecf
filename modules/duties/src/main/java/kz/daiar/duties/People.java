package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.daiar.kernel.LocalText;

/** Who is there: ids of people and employers. */
final class People {

    private static final String SERVED = " AND EXISTS (SELECT 1 FROM registry.appointment a"
            + " WHERE a.person_id = p.id AND a.employer_id = ANY(?))";

    private final Connection connection;

    People(Connection connection) {
        this.connection = connection;
    }

    /** The next people after an id who ever served under one of {@code employers} (null: any). */
    List<Long> after(long id, Set<Long> employers, int size) throws SQLException {
        var sql = "SELECT p.id FROM registry.person p WHERE p.id > ?" + (employers == null ? "" : SERVED)
                + " ORDER BY p.id LIMIT " + size;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            if (employers != null) {
                statement.setArray(2, ids(employers));
            }
            var people = new ArrayList<Long>(size);
            var rows = statement.executeQuery();
            while (rows.next()) {
                people.add(rows.getLong(1));
            }
            return people;
        }
    }

    /** Employer id → BIN. */
    Map<Long, String> bins() throws SQLException {
        try (var statement = connection.prepareStatement("SELECT id, bin FROM registry.employer")) {
            var bins = new HashMap<Long, String>();
            var rows = statement.executeQuery();
            while (rows.next()) {
                bins.put(rows.getLong(1), rows.getString(2));
            }
            return bins;
        }
    }

    /** An employer as it is shown. */
    record Named(String bin, LocalText name) {}

    /** The employer with this id; null for null. */
    Named employer(Long id) throws SQLException {
        if (id == null) {
            return null;
        }
        try (var statement =
                connection.prepareStatement("SELECT bin, name_kk, name_ru FROM registry.employer WHERE id = ?")) {
            statement.setLong(1, id);
            var row = statement.executeQuery();
            row.next();
            return new Named(row.getString(1), LocalText.ofName(row.getString(2), row.getString(3)));
        }
    }

    private java.sql.Array ids(Collection<Long> ids) throws SQLException {
        return connection.createArrayOf("bigint", ids.toArray());
    }
}
