package kz.daiar.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.daiar.duties.Duties;
import kz.daiar.duties.DutyFilter;
import kz.daiar.duties.DutyKey;
import kz.daiar.duties.UnmetDuties;
import kz.daiar.duties.UnmetDuties.Unmet;
import kz.daiar.training.Enrolments;
import kz.daiar.training.Enrolments.Held;
import kz.daiar.training.Group;
import kz.daiar.training.Groups;

/**
 * The front door to proposals: whom to send where, for the duties chosen or for a whole body. Free places go to who is due
 * first, and among these to who has the fewest groups to go to. Nothing is taken until it is sent.
 */
@ApplicationScoped
@Transactional
public class Proposals {

    /** How many duties one proposal holds at most, those due first. */
    public static final int MOST = 300;

    private static final Comparator<Considered> FIRST_SERVED = Comparator.<Considered, LocalDate>comparing(
                    one -> one.unmet().duty().due())
            .thenComparing(one -> one.offers().stream().filter(Offer::fits).count());

    private final Duties duties;
    private final UnmetDuties unmet;
    private final Groups groups;
    private final Enrolments enrolments;
    private final Clock clock;

    protected Proposals() {
        this(null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Proposals(Duties duties, UnmetDuties unmet, Groups groups, Enrolments enrolments, Clock clock) {
        this.duties = duties;
        this.unmet = unmet;
        this.groups = groups;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** One of a person's duties, as a list names it. */
    public record Named(String iin, DutyKey key) {}

    /**
     * A duty and the group proposed for it.
     *
     * @param group null when none that fits has a place left
     * @param offers all groups of its kind, the best first
     */
    public record Proposed(Unmet unmet, Offer group, List<Offer> offers) {}

    private record Considered(Unmet unmet, List<Offer> offers) {}

    /** For the duties chosen; those that have a place already, or are met, are left out. */
    public List<Proposed> of(Collection<Named> chosen) {
        var iins = chosen.stream().map(Named::iin).collect(Collectors.toSet());
        return proposed(unmet.of(iins).stream()
                .filter(one ->
                        chosen.contains(new Named(one.item().iin(), one.item().key())))
                .toList());
    }

    /**
     * For a body and all below it: what is due up to {@code until}.
     *
     * @param employer BIN; null for all bodies the viewer sees
     */
    public List<Proposed> of(String employer, LocalDate until) {
        return proposed(unmet.first(DutyFilter.NONE.in(employer).withDue(null, until), MOST));
    }

    private List<Proposed> proposed(List<Unmet> all) {
        var open = groups.ahead(LocalDate.now(clock), Set.of(Group.State.OPEN));
        var held =
                enrolments.heldBy(all.stream().map(one -> one.item().person()).collect(Collectors.toSet()));
        var matching = new Matching(duties.norms());
        var places = new FreePlaces(open, held);
        return all.stream()
                .filter(one -> held.stream().noneMatch(place -> isFor(one, place)))
                .map(one -> new Considered(one, matching.offers(one.facts(), one.duty(), open)))
                .sorted(FIRST_SERVED)
                .map(one -> served(one, places))
                .toList();
    }

    /** Whether the place was taken for this duty; one that meets no duty has no ground. */
    static boolean isFor(Unmet unmet, Held place) {
        return place.person() == unmet.item().person()
                && place.ground() != null
                && unmet.duty().grounds().contains(place.ground())
                && unmet.duty().arose().equals(place.arose());
    }

    private static Proposed served(Considered one, FreePlaces places) {
        long person = one.unmet().item().person();
        Optional<Offer> given = one.offers().stream()
                .filter(offer -> offer.fits() && places.give(person, offer))
                .findFirst();
        return new Proposed(one.unmet(), given.orElse(null), one.offers());
    }
}
