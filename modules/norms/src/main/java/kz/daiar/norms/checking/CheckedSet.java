package kz.daiar.norms.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.daiar.norms.Interpretation;
import kz.daiar.norms.Vocabulary;
import kz.daiar.norms.reading.Tree;

/**
 * What of a set of norm files could be read, for the checks.
 *
 * @param today the day texts are to be verified for
 * @param trees every file that is YAML
 * @param vocabulary null when the common files could not be read; then there are no acts either
 * @param decisions tree of the interpretations
 * @param acts the acts that could be read wholly
 * @param complete whether those are all: only then can be said what nobody speaks of
 */
record CheckedSet(
        LocalDate today,
        List<Tree> trees,
        Vocabulary vocabulary,
        Tree words,
        Map<String, Interpretation> interpretations,
        Tree decisions,
        List<CheckedAct> acts,
        boolean complete) {

    /** Without acts: the common files could not be read. */
    static CheckedSet unread(LocalDate today, List<Tree> trees) {
        return new CheckedSet(today, trees, null, null, Map.of(), null, List.of(), false);
    }
}
