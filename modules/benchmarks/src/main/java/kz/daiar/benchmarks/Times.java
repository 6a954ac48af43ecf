package kz.daiar.benchmarks;

import java.util.Arrays;

/** Times of repeated work in milliseconds. Nothing is taken of the first rounds, in which the machine warms up. */
final class Times {

    private final double[] sorted;

    private Times(double[] millis) {
        this.sorted = millis.clone();
        Arrays.sort(sorted);
    }

    static Times of(double[] millis) {
        return new Times(millis);
    }

    /** Work that is timed. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /**
     * Times several works turn and turn about, so that what else happens on the machine meets them alike.
     *
     * @return the times of each, in the order given
     */
    static Times[] inTurn(int warmUp, int rounds, Work... works) throws Exception {
        var millis = new double[works.length][rounds];
        for (int round = -warmUp; round < rounds; round++) {
            for (int i = 0; i < works.length; i++) {
                double took = millis(works[i]);
                if (round >= 0) {
                    millis[i][round] = took;
                }
            }
        }
        return Arrays.stream(millis).map(Times::new).toArray(Times[]::new);
    }

    static double millis(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    double median() {
        return percentile(50);
    }

    /** The time that so many of a hundred do not exceed. */
    double percentile(int of) {
        int rank = (int) Math.ceil(of / 100.0 * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }
}
