package kz.daiar.reserve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well the positions of some bodies are covered (reserve/1, 2).
 *
 * @param positions positions a reserve is kept for
 * @param planned people they are to have
 * @param ready, prospective standings in each list
 * @param uncovered positions nobody is ready for
 * @param people different people in the reserve
 * @param servants those of them who are civil servants now
 * @param named people who stand for more than one position, each with these positions
 */
public record Coverage(
        int positions,
        int planned,
        int ready,
        int prospective,
        List<ReservePosition> uncovered,
        int people,
        int servants,
        Map<String, List<ReservePosition>> named) {

    static Coverage of(List<ReservePosition> positions, Collection<Membership> members, Set<Long> servants) {
        var ready = members.stream()
                .filter(one -> one.list() == ReserveList.READY)
                .map(one -> one.position().id())
                .toList();
        var byPerson = members.stream()
                .collect(Collectors.groupingBy(one -> one.person().id()));
        return new Coverage(
                positions.size(),
                positions.stream().mapToInt(one -> one.profile().planned()).sum(),
                ready.size(),
                members.size() - ready.size(),
                positions.stream().filter(one -> !ready.contains(one.id())).toList(),
                byPerson.size(),
                (int) byPerson.keySet().stream().filter(servants::contains).count(),
                byPerson.values().stream()
                        .filter(many -> many.size() > 1)
                        .collect(Collectors.toMap(
                                many -> many.get(0).person().fullName() + " · "
                                        + many.get(0).person().iin(),
                                many -> many.stream().map(Membership::position).toList())));
    }

    /** People ready for each position, in the mean, as a number of hundredths: the bench strength. */
    public int benchStrength() {
        return positions == 0 ? 0 : 100 * ready / positions;
    }

    /** Civil servants of a hundred people in the reserve (2: mainly). */
    public int servantsPercent() {
        return people == 0 ? 0 : Math.round(100f * servants / people);
    }
}
