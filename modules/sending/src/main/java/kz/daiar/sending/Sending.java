package kz.daiar.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.daiar.duties.Duties;
import kz.daiar.duties.Moment;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Facts;
import kz.daiar.training.Enrolment;
import kz.daiar.training.Enrolment.Purpose;
import kz.daiar.training.Enrolments;
import kz.daiar.training.Group;
import kz.daiar.training.Groups;

/** The front door to sending people: which groups meet which duty of a person and why others do not, and the places taken. */
@ApplicationScoped
@Transactional
public class Sending {

    private static final int MONTHS_AHEAD = 18;

    private final Duties duties;
    private final Groups groups;
    private final Enrolments enrolments;
    private final Clock clock;

    protected Sending() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Sending(Duties duties, Groups groups, Enrolments enrolments, Clock clock) {
        this.duties = duties;
        this.groups = groups;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** A duty that is to be met yet, and the groups held against it, the best first. */
    public record Offered(Duty duty, List<Offer> offers) {}

    /**
     * What can be offered to a person: his duties that are open or overdue, each with the groups of its kind.
     *
     * @throws kz.daiar.foundation.NotHere when there is no such person, or the viewer does not see him
     */
    public List<Offered> offers(String iin) {
        var today = LocalDate.now(clock);
        var facts = duties.factsOf(iin, Moment.on(today));
        var matching = new Matching(duties.norms());
        var open = takingListeners(today);
        return toBeMet(facts, today)
                .map(duty -> new Offered(duty, matching.offers(facts, duty, open)))
                .toList();
    }

    private List<Groups.Seats> takingListeners(LocalDate today) {
        return groups.between(today, today.plusMonths(MONTHS_AHEAD), false).stream()
                .filter(seats -> seats.group().state() == Group.State.OPEN)
                .toList();
    }

    private Stream<Duty> toBeMet(Facts facts, LocalDate today) {
        return duties.norms().evaluate(facts, today).duties().stream().filter(Sending::isToBeMet);
    }

    private static boolean isToBeMet(Duty duty) {
        return switch (duty.status()) {
            case OPEN, OVERDUE -> true;
            case IN_PROGRESS, FULFILLED, FULFILLED_LATE, LAPSED -> false;
        };
    }

    /**
     * Takes a place in a group: for the duty of the person the group meets best, else only with a reason, shown as not
     * counting.
     *
     * @param why the reason for a place that meets no duty; not needed when it meets one
     * @param mayWait whether a place on the waiting list will do
     * @throws kz.daiar.kernel.RuleBroken with the paragraph when the training would not meet the duty and no reason is given
     * @throws kz.daiar.foundation.Conflict when the group is full or closed
     */
    public Enrolment enrol(long group, String iin, String why, boolean mayWait) {
        return enrolments.enrol(group, iin, purpose(group, iin, why), mayWait);
    }

    private Purpose purpose(long group, String iin, String why) {
        var today = LocalDate.now(clock);
        var facts = duties.factsOf(iin, Moment.on(today));
        var matching = new Matching(duties.norms());
        var seats = groups.seats(group);
        var against = new ArrayList<Offer>();
        for (var duty : toBeMet(facts, today).toList()) {
            var offer = matching.offer(facts, duty, seats);
            if (offer.fits()) {
                return Purpose.meeting(
                        duty.grounds().get(0), duty.arose(), duties.norms().hash());
            }
            against.add(offer);
        }
        if (why == null || why.isBlank()) {
            throw Refusals.meetsNoDuty(against, seats.group(), duties.norms().vocabulary());
        }
        return Purpose.otherwise(why.strip(), duties.norms().hash());
    }
}
