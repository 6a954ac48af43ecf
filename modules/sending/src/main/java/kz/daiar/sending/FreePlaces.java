package kz.daiar.sending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.daiar.kernel.DateRange;
import kz.daiar.training.Enrolments.Held;
import kz.daiar.training.Groups.Seats;

/** Free places as they are given away one after the other, and the days on which people sit somewhere already. */
final class FreePlaces {

    private final Map<Long, Long> free;
    private final Map<Long, List<DateRange>> busy = new HashMap<>();

    FreePlaces(List<Seats> groups, List<Held> held) {
        this.free = groups.stream().collect(Collectors.toMap(one -> one.group().id(), Seats::free));
        held.forEach(one -> sits(one.person(), DateRange.closed(one.from(), one.to())));
    }

    private void sits(long person, DateRange days) {
        busy.computeIfAbsent(person, id -> new ArrayList<>()).add(days);
    }

    /** Gives the person a place in the group offered, if one is left and he sits nowhere else on its days. */
    boolean give(long person, Offer offer) {
        var group = offer.seats().group();
        var days = group.days();
        if (free.get(group.id()) == 0
                || busy.getOrDefault(person, List.of()).stream().anyMatch(days::overlaps)) {
            return false;
        }
        free.merge(group.id(), -1L, Long::sum);
        sits(person, days);
        return true;
    }
}
