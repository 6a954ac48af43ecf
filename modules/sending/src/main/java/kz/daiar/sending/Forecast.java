package kz.daiar.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.daiar.duties.Duties;
import kz.daiar.duties.DutyFilter;
import kz.daiar.duties.UnmetDuties;
import kz.daiar.duties.UnmetDuties.Unmet;
import kz.daiar.sending.Offer.Fit;
import kz.daiar.training.Enrolment;
import kz.daiar.training.Enrolments;
import kz.daiar.training.Group;
import kz.daiar.training.Groups;
import kz.daiar.training.Groups.Seats;

/** The front door to what will be missed: duties that no group, open or only planned, can still meet in time. */
@ApplicationScoped
@Transactional
public class Forecast {

    /** How many duties are looked at, those due first. */
    public static final int MOST = 1_000;

    private static final Set<Enrolment.State> SITTING = Set.of(Enrolment.State.ENROLLED, Enrolment.State.ADMITTED);

    private final Duties duties;
    private final UnmetDuties unmet;
    private final Groups groups;
    private final Enrolments enrolments;
    private final Clock clock;

    protected Forecast() {
        this(null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Forecast(Duties duties, UnmetDuties unmet, Groups groups, Enrolments enrolments, Clock clock) {
        this.duties = duties;
        this.unmet = unmet;
        this.groups = groups;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** Why a duty will be missed; what comes first comes nearest to meeting it. */
    public enum Why {
        /** Groups would meet it in time, but have no place left. */
        FULL,
        /** The first group that would meet it comes too late. */
        LATE,
        /** There are groups of its kind, and something stands against each of them. */
        NONE_FITS,
        /** There is no group of its kind for such people. */
        NO_GROUP
    }

    /**
     * A duty that will be missed.
     *
     * @param nearest the group that comes nearest to meeting it; null when there is none
     */
    public record Missed(Unmet unmet, Why why, Offer nearest) {}

    /**
     * What falls due within {@code days} and will be missed, the first due first. Whoever has a place is left out.
     *
     * @param employer BIN; null for all bodies the viewer sees
     */
    public List<Missed> of(String employer, int days) {
        var today = LocalDate.now(clock);
        var filter = DutyFilter.NONE.in(employer).withDue(today, today.plusDays(days));
        var due = unmet.first(filter, MOST);
        var held = enrolments
                .heldBy(due.stream().map(one -> one.item().person()).collect(Collectors.toSet()))
                .stream()
                .filter(place -> SITTING.contains(place.state()))
                .toList();
        var ahead = groups.ahead(today, Set.of(Group.State.PLANNED, Group.State.OPEN));
        return due.stream()
                .filter(one -> held.stream().noneMatch(place -> Proposals.isFor(one, place)))
                .flatMap(one -> missed(one, ahead).stream())
                .toList();
    }

    private Optional<Missed> missed(Unmet one, List<Seats> ahead) {
        var offers = new Matching(duties.norms()).offers(one.facts(), one.duty(), ahead);
        if (offers.stream()
                .anyMatch(offer -> offer.fit() == Fit.IN_TIME && offer.seats().free() > 0)) {
            return Optional.empty();
        }
        var nearest = offers.isEmpty() ? null : offers.get(0);
        return Optional.of(new Missed(one, nearest == null ? Why.NO_GROUP : why(nearest.fit()), nearest));
    }

    private static Why why(Fit nearest) {
        return switch (nearest) {
            case IN_TIME -> Why.FULL;
            case LATE -> Why.LATE;
            case NOT -> Why.NONE_FITS;
        };
    }
}
