package kz.daiar.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import kz.daiar.benchmarks.people.Population;
import kz.daiar.duties.Recomputation;
import kz.daiar.norms.Facts;

/** What the facts of everybody take on the heap, as they are read for judging. */
final class MemoryMeasure implements Measure {

    private static final int AT_ONCE = 4_000;
    private static final int SWEEPS = 3;

    @Override
    public List<String> codes() {
        return List.of("memory");
    }

    @Override
    public List<Figure> figures(Bench bench) throws Exception {
        var all = new ArrayList<Facts>(bench.population().size());
        long before = used();
        try (var connection = bench.store().database().getConnection()) {
            for (long from = 1; from <= bench.population().size(); from += AT_ONCE) {
                var people = LongStream.range(from, from + AT_ONCE).boxed().toList();
                all.addAll(Recomputation.facts(people, connection, Population.DAY));
            }
        }
        double bytes = used() - before;
        long facts = all.stream().mapToLong(MemoryMeasure::count).sum();
        return List.of(
                Figure.of("facts", "facts", facts, ""), Figure.of("memory", "memory a fact", bytes / facts, "bytes"));
    }

    private static long count(Facts facts) {
        return facts.appointments().size()
                + facts.careerPlan().size()
                + facts.appraisals().size()
                + facts.trainings().size();
    }

    private static long used() {
        for (int i = 0; i < SWEEPS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
