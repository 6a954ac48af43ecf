package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Employer;

/** Whoever decides of the reserve is the head of the body it belongs to (reserve/4). */
final class Head {

    private Head() {}

    /** @throws kz.daiar.kernel.RuleBroken with the paragraph, when the viewer is not the head of the body */
    static void mustBe(Viewer viewer, Employer body, Law law) {
        if (!viewer.isHeadOf(body.bin())) {
            throw TEXTS.forbidden("head-decides", law.cites().decider(), body.names());
        }
    }

    /**
     * The name he signs papers by.
     *
     * @throws kz.daiar.kernel.RuleBroken when nobody has written it down
     */
    static String nameOf(Viewer viewer) {
        if (viewer.fullName() == null) {
            throw TEXTS.refused("head-unnamed", viewer.name());
        }
        return viewer.fullName();
    }
}
