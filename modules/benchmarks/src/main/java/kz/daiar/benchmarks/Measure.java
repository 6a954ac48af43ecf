package kz.daiar.benchmarks;

import java.util.List;

/** One measurement; it may give several figures. */
interface Measure {

    /** By which words it is asked for alone. */
    List<String> codes();

    List<Figure> figures(Bench bench) throws Exception;
}
