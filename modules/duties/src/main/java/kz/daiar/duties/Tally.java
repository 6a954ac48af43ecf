package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.daiar.norms.Duty;

/** How many duties are stored of each kind and status: each writer adds what he brings and takes what he removes. */
final class Tally {

    private final Connection connection;

    Tally(Connection connection) {
        this.connection = connection;
    }

    /** What is counted together. */
    private record Lot(String kind, String status, boolean exception) {

        static Lot of(Duty duty) {
            return new Lot(
                    duty.kind(),
                    duty.status().name(),
                    duty.grounding().gap() != null
                            || !duty.standing().unverified().isEmpty());
        }
    }

    /** Removes what is stored of these people, and from the tally with it. */
    void remove(Collection<Long> people) throws SQLException {
        var sql = "WITH gone AS (DELETE FROM duties.duty WHERE person_id = ANY(?) RETURNING kind, status, exception)"
                + " INSERT INTO duties.tally SELECT kind, status, exception, -count(*) FROM gone GROUP BY 1, 2, 3";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", people.toArray()));
            statement.executeUpdate();
        }
    }

    /** Adds the duties of people just judged. */
    void add(Collection<JudgedPerson> judged) throws SQLException {
        Map<Lot, Long> lots = judged.stream()
                .flatMap(person -> person.evaluation().duties().stream())
                .map(Lot::of)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        try (var statement = connection.prepareStatement("INSERT INTO duties.tally VALUES (?, ?, ?, ?)")) {
            for (var lot : lots.entrySet()) {
                statement.setString(1, lot.getKey().kind());
                statement.setString(2, lot.getKey().status());
                statement.setBoolean(3, lot.getKey().exception());
                statement.setLong(4, lot.getValue());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Puts together what is there by now; what others add meanwhile stays beside it. */
    void putTogether() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("WITH old AS (DELETE FROM duties.tally RETURNING *) INSERT INTO duties.tally"
                    + " SELECT kind, status, exception, sum(n) FROM old GROUP BY 1, 2, 3 HAVING sum(n) <> 0");
        }
    }
}
