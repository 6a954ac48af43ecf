package kz.daiar.norms.engine;

import kz.daiar.norms.Facts.Training;

/**
 * Trainings that met earlier periods and meet no other (I-21): the latest, and those before it.
 *
 * @param before null for none
 */
record Used(Training latest, Used before) {

    /** Whether the training is among {@code used} (null: none). */
    static boolean contains(Used used, Training training) {
        for (var one = used; one != null; one = one.before()) {
            if (one.latest() == training || one.latest().equals(training)) {
                return true;
            }
        }
        return false;
    }
}
