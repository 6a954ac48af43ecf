package kz.daiar.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** How often strangers may ask from one address whether a document is good: nobody finds a code by trying. */
@ApplicationScoped
class Checks {

    static final int MOST_A_MINUTE = 60;
    static final int MOST_ADDRESSES = 10_000;
    private static final long SECONDS = 60;

    private final Map<String, Asked> asked = new ConcurrentHashMap<>();

    private record Asked(long minute, int times) {

        Asked after(Asked earlier) {
            return earlier.minute == minute ? new Asked(minute, earlier.times + 1) : this;
        }
    }

    /** Counts a question; tells how many seconds its asker must wait, 0 when he need not. */
    long ask(String address) {
        return ask(address, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime()));
    }

    long ask(String address, long second) {
        long minute = Math.floorDiv(second, SECONDS);
        if (asked.size() >= MOST_ADDRESSES) {
            forget(minute);
        }
        var now = asked.merge(address, new Asked(minute, 1), (earlier, one) -> one.after(earlier));
        return now.times() > MOST_A_MINUTE ? SECONDS - Math.floorMod(second, SECONDS) : 0;
    }

    /** Keeps the map small: what was asked in other minutes, and if that is not enough, everything. */
    private void forget(long minute) {
        asked.values().removeIf(one -> one.minute() != minute);
        if (asked.size() >= MOST_ADDRESSES) {
            asked.clear();
        }
    }
}
