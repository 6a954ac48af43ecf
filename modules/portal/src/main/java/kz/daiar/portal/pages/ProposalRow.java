package kz.daiar.portal.pages;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.kernel.LocalText;
import kz.daiar.sending.Proposals.Proposed;

/**
 * A duty of a proposal.
 *
 * @param key person and duty, as the fields of the row are named by it
 * @param fitting groups that meet the duty
 * @param others groups of its kind that do not, to be chosen only with a reason
 * @param against why each of the others does not fit, a line each
 * @param why the reason typed
 */
public record ProposalRow(
        String key,
        String iin,
        String person,
        LocalText employer,
        String kind,
        List<String> grounds,
        LocalDate due,
        List<Pick> fitting,
        List<Pick> others,
        List<Against> against,
        String why) {

    /** A group to choose. */
    public record Pick(long group, String label, boolean chosen) {}

    /** What stands against a group. */
    public record Against(String group, List<String> why) {}

    /** What was chosen by hand: the group's id, or nothing; and the reason. */
    record Typed(String group, String why) {}

    static String key(Proposed one) {
        return one.unmet().item().iin()
                + ProposalPage.BETWEEN
                + one.unmet().item().key();
    }
}
