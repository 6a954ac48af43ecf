package kz.daiar.benchmarks;

import java.util.List;
import kz.daiar.benchmarks.people.Population;
import kz.daiar.duties.Recomputation;
import kz.daiar.norms.NormSet;

/** One independent SQL statement over the same facts: how long it takes, and whether it says the same. */
final class SqlMeasure implements Measure {

    private static final int ROUNDS = 3;

    @Override
    public List<String> codes() {
        return List.of("sql");
    }

    @Override
    public List<Figure> figures(Bench bench) throws Exception {
        var store = bench.store();
        var recomputation = new Recomputation(store.database(), Population.DAY, NormSet.shipped());
        var statement = "SELECT count(*), max(d::text) FROM (" + Store.reference(Population.DAY) + ") d";
        var times = Times.inTurn(
                1,
                ROUNDS,
                () -> store.run("SET max_parallel_workers_per_gather = 0; " + statement),
                () -> recomputation.ofEverybody(done -> {}));
        double engine = times[1].median();
        return List.of(
                Figure.of("sql-time", "one SQL statement of the decree's duties, read only", times[0].median(), "ms"),
                Figure.of(
                        "sql-ratio", "that statement / reading and judging everybody", times[0].median() / engine, "×"),
                Figure.atMost(
                        0,
                        "sql",
                        "duties the statement and the engine do not say alike",
                        store.differences(Population.DAY),
                        ""));
    }
}
