package kz.daiar.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import kz.daiar.benchmarks.people.Population;
import kz.daiar.duties.Recomputation;
import kz.daiar.norms.NormSet;
import kz.daiar.registry.PersonFactsChanged;

/** One fact of one person corrected, and his duties judged and written, in one transaction: in quiet, and while everybody is recomputed. */
final class PersonMeasure implements Measure {

    private static final int WARM_UP = 300;
    private static final int PEOPLE = 500;
    private static final int STEP = 97;
    private static final int LEAST_BESIDE = 100;

    private int next;

    @Override
    public List<String> codes() {
        return List.of("person");
    }

    @Override
    public List<Figure> figures(Bench bench) throws Exception {
        var store = bench.store();
        var everybody = new Recomputation(store.database(), Population.DAY, NormSet.shipped());
        everybody.ifStale(done -> {});
        try (var connection = store.database().getConnection()) {
            connection.setAutoCommit(false);
            times(connection, bench.population().size(), WARM_UP);
            var quiet = times(connection, bench.population().size(), PEOPLE);
            var beside = timesBeside(connection, bench.population().size(), store, everybody);
            return List.of(
                    Figure.atMost(20, "person", "one person, p95", quiet.percentile(95), "ms"),
                    Figure.atMost(
                            20,
                            "person-beside",
                            "one person while everybody is recomputed, p95",
                            beside.percentile(95),
                            "ms"),
                    Figure.of("person-longest", "the longest of these", beside.percentile(100), "ms"));
        }
    }

    private Times timesBeside(Connection connection, int size, Store store, Recomputation everybody) throws Exception {
        var millis = new ArrayList<Double>();
        do {
            store.run("TRUNCATE duties.duty");
            var run = CompletableFuture.runAsync(() -> recompute(everybody));
            while (!run.isDone()) {
                millis.add(Times.millis(() -> correct(connection, size)));
            }
            run.join();
        } while (millis.size() < LEAST_BESIDE);
        return Times.of(millis.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static void recompute(Recomputation everybody) {
        try {
            everybody.ofEverybody(done -> {});
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Times times(Connection connection, int size, int count) throws Exception {
        var millis = new double[count];
        for (int i = 0; i < count; i++) {
            millis[i] = Times.millis(() -> correct(connection, size));
        }
        return Times.of(millis);
    }

    private void correct(Connection connection, int size) throws SQLException {
        long person = 1 + (long) next++ * STEP % size;
        try (var statement = connection.prepareStatement(
                "UPDATE training.record SET hours = hours + 1, version = version + 1 WHERE person_id = ?")) {
            statement.setLong(1, person);
            statement.executeUpdate();
        }
        var changed = PersonFactsChanged.byImport(Set.of(person), 0, "benchmark");
        Recomputation.of(changed, connection, Population.DAY, NormSet.shipped());
        connection.commit();
    }
}
