package kz.daiar.upgrading;

import java.util.List;
import java.util.stream.IntStream;
import kz.daiar.duties.CarriedDuty.Stage;

/**
 * A quarter of a plan beside what became of it.
 *
 * @param planned people
 * @param hours academic hours planned
 * @param completed people whose duty is met
 * @param completedHours academic hours they took
 * @param underway people sent or in training
 * @param notSent people nobody has sent yet
 * @param lapsed people whose duty fell away
 */
public record QuarterCarried(
        int quarter,
        long planned,
        long hours,
        long completed,
        long completedHours,
        long underway,
        long notSent,
        long lapsed) {

    private static final int QUARTERS = 4;

    /** The quarters of a plan in their order; what was left out does not count. */
    static List<QuarterCarried> of(List<PlannedLine> lines) {
        return IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(quarter -> of(
                        quarter,
                        lines.stream()
                                .filter(one -> !one.line().leftOut()
                                        && one.line().planned().quarter() == quarter)
                                .toList()))
                .toList();
    }

    private static QuarterCarried of(int quarter, List<PlannedLine> lines) {
        return new QuarterCarried(
                quarter,
                lines.size(),
                lines.stream().mapToLong(QuarterCarried::hours).sum(),
                count(lines, Stage.COMPLETED),
                lines.stream()
                        .filter(one -> one.isCarriedThrough() && one.now().met() != null)
                        .mapToLong(one -> one.now().met().hours())
                        .sum(),
                count(lines, Stage.SENT) + count(lines, Stage.STARTED),
                count(lines, Stage.NOT_SENT),
                count(lines, Stage.LAPSED)
                        + lines.stream().filter(one -> one.now() == null).count());
    }

    private static long hours(PlannedLine one) {
        var hours = one.line().planned().hours();
        return hours == null ? 0 : hours;
    }

    private static long count(List<PlannedLine> lines, Stage stage) {
        return lines.stream().filter(one -> one.is(stage)).count();
    }
}
