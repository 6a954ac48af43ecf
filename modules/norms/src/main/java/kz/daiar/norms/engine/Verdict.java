package kz.daiar.norms.engine;

import java.util.List;
import kz.daiar.norms.Facts.Training;
import kz.daiar.norms.rule.Basis;

/**
 * What a training is worth for a duty.
 *
 * @param obstacles why it does not count; empty when it does
 * @param unverified names of facts the record lacks, so that a check passed unseen (I-19)
 * @param whole whether it has the volume asked for by itself
 * @param used what the verdict rests on beyond the rule's own paragraphs
 */
record Verdict(Training training, List<Check> obstacles, List<String> unverified, boolean whole, List<Basis> used) {

    /** One check of a training: what it has, what is asked, and the paragraph. */
    record Check(String code, Object has, Object needs, Basis basis) {}

    boolean counts() {
        return obstacles.isEmpty();
    }

    boolean isCompleted() {
        return counts() && training.isCompletedWithDocument();
    }

    boolean isRunning() {
        return counts() && training.to() == null;
    }
}
