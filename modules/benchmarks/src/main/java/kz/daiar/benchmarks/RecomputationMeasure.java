package kz.daiar.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.daiar.benchmarks.people.Population;
import kz.daiar.duties.Recomputation;
import kz.daiar.duties.copying.CopiedRows;
import kz.daiar.duties.copying.CopyBuffer;
import kz.daiar.norms.NormSet;

/** Reading, judging and writing everybody, against the bare COPY of the same rows out of the tables and into one. */
final class RecomputationMeasure implements Measure {

    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;
    private static final String APPOINTMENTS =
            "SELECT a.person_id, a.employer_id, a.from_day, a.to_day, a.population, a.category, a.is_leading, a.acting,"
                    + " a.functions, a.certification, e.kind, a.order_no FROM registry.appointment a"
                    + " JOIN registry.employer e ON e.id = a.employer_id";
    private static final List<String> FACTS = List.of(
            "SELECT id, iin FROM registry.person",
            APPOINTMENTS,
            "SELECT person_id, from_day, fields, source FROM registry.career_plan_entry",
            "SELECT person_id, year, day, unsatisfactory, areas, source FROM registry.appraisal",
            "SELECT person_id, kind, venue, profiles, form, hours, from_day, to_day, document, fields, funding, source"
                    + " FROM training.record");

    private final CopyBuffer duties = new CopyBuffer();

    @Override
    public List<String> codes() {
        return List.of("recompute");
    }

    @Override
    public List<Figure> figures(Bench bench) throws Exception {
        var store = bench.store();
        var recomputation = new Recomputation(store.database(), Population.DAY, NormSet.shipped());
        recomputation.ofEverybody(done -> {});
        keepRows(store);
        var times = new double[4][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            var took = round(store, recomputation);
            for (int i = 0; round >= 0 && i < took.length; i++) {
                times[i][round] = took[i];
            }
        }
        double read = Times.of(times[0]).median();
        double write = Times.of(times[1]).median();
        double whole = Times.of(times[2]).median();
        double again = Times.of(times[3]).median();
        return List.of(
                Figure.of("copy-read", "bare COPY of the facts out", read, "ms"),
                Figure.of("copy-write", "bare COPY of the duties in, no index", write, "ms"),
                Figure.of("recompute-all", "everybody read, judged and written", whole, "ms"),
                Figure.atMost(1.5, "recompute", "whole run / bare COPY read + write", whole / (read + write), "×"),
                Figure.of("recompute-same", "everybody read and judged, nothing to write", again, "ms"));
    }

    /** One round: COPY out, COPY in, everything from nothing, and once more when nothing has changed. */
    private double[] round(Store store, Recomputation recomputation) throws Exception {
        store.run("TRUNCATE duties.duty, bare_duty; CHECKPOINT");
        double read = Times.millis(() -> copyOut(store));
        double write = Times.millis(() -> copyIn(store));
        double whole = Times.millis(() -> recomputation.ofEverybody(done -> {}));
        store.run("ANALYZE duties.duty");
        double again = Times.millis(() -> recomputation.ofEverybody(done -> {}));
        return new double[] {read, write, whole, again};
    }

    private void keepRows(Store store) throws SQLException {
        store.run("DROP TABLE IF EXISTS bare_duty; CREATE TABLE bare_duty (LIKE duties.duty)");
        duties.clear();
        try (var connection = store.database().getConnection();
                var rows = new CopiedRows.Source(connection).rows("TABLE duties.duty")) {
            while (rows.next()) {
                duties.raw(rows);
            }
        }
    }

    private static void copyOut(Store store) throws SQLException {
        try (var connection = store.database().getConnection()) {
            for (var query : FACTS) {
                drain(connection, query);
            }
        }
    }

    private static void drain(Connection connection, String query) throws SQLException {
        try (var rows = new CopiedRows.Source(connection).rows(query)) {
            while (rows.next()) {
                continue;
            }
        }
    }

    private void copyIn(Store store) throws SQLException {
        try (var connection = store.database().getConnection()) {
            duties.copy(connection, "bare_duty");
        }
    }
}
