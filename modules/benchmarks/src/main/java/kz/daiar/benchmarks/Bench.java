package kz.daiar.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.benchmarks.people.Population;

/** The command {@code daiar bench}: measures, prints a table and writes {@code bench.json} into the current folder. */
public final class Bench {

    private static final List<Measure> MEASURES = List.of(
            new EvaluationMeasure(),
            new MemoryMeasure(),
            new RecomputationMeasure(),
            new SqlMeasure(),
            new PersonMeasure(),
            new StartMeasure(),
            new ServerMeasure());

    private final Options options;
    private final Population population;
    private Store store;

    private Bench(Options options) {
        this.options = options;
        this.population = new Population(options.people());
    }

    public static void main(String[] words) throws Exception {
        try {
            new Bench(Options.of(words)).run();
        } catch (IllegalArgumentException e) {
            System.err.println("daiar: " + e.getMessage());
            System.exit(1);
        }
    }

    /** What was measured until then is told also when a measure breaks off. */
    private void run() throws Exception {
        var report = new Report(options.people(), LocalDate.now(Clock.systemDefaultZone()));
        try {
            for (var measure : MEASURES) {
                if (options.wants(measure)) {
                    System.err.println("Measuring " + String.join(", ", measure.codes()));
                    report.add(measure.figures(this));
                }
            }
        } finally {
            closeStore();
            System.out.print(report.table());
            report.write(Path.of("bench.json"));
        }
    }

    /** The population in a database, made when first asked for. */
    Store store() throws IOException, SQLException {
        if (store == null) {
            System.err.println("Recording " + population.size() + " people");
            store = Store.of(population);
        }
        return store;
    }

    private void closeStore() throws IOException {
        if (store != null) {
            store.close();
        }
    }

    Options options() {
        return options;
    }

    Population population() {
        return population;
    }
}
