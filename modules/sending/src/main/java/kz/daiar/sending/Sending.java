package kz.daiar.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.daiar.duties.Duties;
import kz.daiar.duties.Moment;
import kz.daiar.duties.UnmetDuties;
import kz.daiar.foundation.Conflict;
import kz.daiar.kernel.RuleBroken;
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

    private final Duties duties;
    private final UnmetDuties unmet;
    private final Groups groups;
    private final Enrolments enrolments;
    private final Clock clock;

    protected Sending() {
        this(null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Sending(Duties duties, UnmetDuties unmet, Groups groups, Enrolments enrolments, Clock clock) {
        this.duties = duties;
        this.unmet = unmet;
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
        var open = groups.ahead(today, Set.of(Group.State.OPEN));
        return toBeMet(facts, today)
                .map(duty -> new Offered(duty, matching.offers(facts, duty, open)))
                .toList();
    }

    private Stream<Duty> toBeMet(Facts facts, LocalDate today) {
        return duties.norms().evaluate(facts, today).duties().stream()
                .filter(duty -> duty.status().isUnmet());
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
        var today = LocalDate.now(clock);
        var facts = duties.factsOf(iin, Moment.on(today));
        var asked = toBeMet(facts, today).map(duty -> new Asked(facts, duty)).toList();
        return enrolments.enrol(group, iin, purpose(asked, groups.seats(group), why), mayWait);
    }

    /** A place wanted for somebody; {@code why}: the reason for one that meets no duty. */
    public record Wish(long group, String iin, String why) {}

    /**
     * Takes all these places, or none: free ones, as {@link #enrol} does. A refusal names the person.
     *
     * @throws kz.daiar.kernel.RuleBroken, kz.daiar.foundation.Conflict see {@link #enrol}
     */
    public List<Enrolment> send(List<Wish> wishes) {
        var asked = unmet.of(wishes.stream().map(Wish::iin).collect(Collectors.toSet())).stream()
                .collect(Collectors.groupingBy(
                        one -> one.item().iin(),
                        Collectors.mapping(one -> new Asked(one.facts(), one.duty()), Collectors.toList())));
        var seats = new HashMap<Long, Groups.Seats>();
        return wishes.stream()
                .map(wish -> taken(wish, asked.getOrDefault(wish.iin(), List.of()), seats))
                .toList();
    }

    private Enrolment taken(Wish wish, List<Asked> asked, Map<Long, Groups.Seats> seats) {
        try {
            var group = seats.computeIfAbsent(wish.group(), groups::seats);
            var purpose = purpose(asked, group, wish.why());
            return enrolments.enrol(wish.group(), wish.iin(), purpose, false);
        } catch (RuleBroken | Conflict refused) {
            throw Refusals.of(wish.iin(), refused);
        }
    }

    /** A duty to be met, and the facts it rests on. */
    private record Asked(Facts facts, Duty duty) {}

    private Purpose purpose(List<Asked> asked, Groups.Seats seats, String why) {
        var matching = new Matching(duties.norms());
        var against = new ArrayList<Offer>();
        for (var one : asked) {
            var offer = matching.offer(one.facts(), one.duty(), seats);
            if (offer.fits()) {
                return Purpose.meeting(
                        one.duty().grounds().get(0),
                        one.duty().arose(),
                        duties.norms().hash());
            }
            against.add(offer);
        }
        if (why == null || why.isBlank()) {
            throw Refusals.meetsNoDuty(against, seats.group(), duties.norms().vocabulary());
        }
        return Purpose.otherwise(why.strip(), duties.norms().hash());
    }
}
