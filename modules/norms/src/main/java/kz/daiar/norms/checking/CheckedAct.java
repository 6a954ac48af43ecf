package kz.daiar.norms.checking;

import java.util.stream.Stream;
import kz.daiar.norms.Act;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.reading.Place;
import kz.daiar.norms.reading.Tree;

/**
 * A norm file that could be read.
 *
 * @param tree as it was written
 * @param file what it says
 * @param binding the act as it binds: one that is succeeded ends before its successor begins
 */
record CheckedAct(Tree tree, ActFile file, Act binding) {

    String slug() {
        return binding.slug();
    }

    /** The interpretations its header names. */
    Stream<Tree.Scalar> headInterpretations() {
        return Trees.values(Trees.deepest(tree, "act"), "interpretation");
    }

    /** Where a field stands; of a field that is not written, where the part around it stands. */
    Place at(String field) {
        return Trees.deepest(tree, field).place();
    }
}
