package kz.daiar.duties;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kz.daiar.norms.Status;

/**
 * Which duties of a list are asked for. Empty sets and nulls ask for nothing in particular.
 *
 * @param employer BIN of an employer, which stands for its subtree too
 * @param cites full ids of paragraphs, one of which the duty rests on
 * @param exceptions only duties that show a gap of law or record
 * @param person part of a name, or the beginning of an IIN
 */
public record DutyFilter(
        String employer,
        Set<String> kinds,
        Set<String> statuses,
        Set<String> grounds,
        Set<String> venues,
        Set<String> cites,
        LocalDate dueFrom,
        LocalDate dueTo,
        boolean exceptions,
        String person) {

    public static final DutyFilter NONE =
            new DutyFilter(null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, false, null);

    private static final Set<String> UNMET = Arrays.stream(Status.values())
            .filter(Status::isUnmet)
            .map(Status::name)
            .collect(Collectors.toUnmodifiableSet());

    public DutyFilter {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        grounds = Set.copyOf(grounds);
        venues = Set.copyOf(venues);
        cites = Set.copyOf(cites);
    }

    /** The same, but for what narrows it to one list: statuses, due days, exceptions. */
    DutyFilter withoutList() {
        return new DutyFilter(employer, kinds, Set.of(), grounds, venues, cites, null, null, false, person);
    }

    /** Whether nothing but kind, status and exception narrows it. */
    boolean isOfKindAndStatusAlone() {
        return grounds.isEmpty()
                && venues.isEmpty()
                && cites.isEmpty()
                && dueFrom == null
                && dueTo == null
                && (person == null || person.isBlank());
    }

    public DutyFilter withStatuses(Set<String> wanted) {
        return new DutyFilter(employer, kinds, wanted, grounds, venues, cites, dueFrom, dueTo, exceptions, person);
    }

    public DutyFilter withDue(LocalDate from, LocalDate to) {
        return new DutyFilter(employer, kinds, statuses, grounds, venues, cites, from, to, exceptions, person);
    }

    /** Those somebody must still be sent to training for. */
    public DutyFilter unmet() {
        return withStatuses(UNMET);
    }

    /** Under an employer; null for all the viewer sees. */
    public DutyFilter in(String bin) {
        return new DutyFilter(bin, kinds, statuses, grounds, venues, cites, dueFrom, dueTo, exceptions, person);
    }

    public DutyFilter withExceptions() {
        return new DutyFilter(employer, kinds, statuses, grounds, venues, cites, dueFrom, dueTo, true, person);
    }

    /** Duties that rest on a paragraph, given by its full id. */
    public DutyFilter withCite(String paragraph) {
        return new DutyFilter(
                employer, kinds, statuses, grounds, venues, Set.of(paragraph), dueFrom, dueTo, exceptions, person);
    }
}
