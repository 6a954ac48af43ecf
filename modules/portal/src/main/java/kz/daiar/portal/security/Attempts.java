package kz.daiar.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows down who guesses passwords: after some failures for one name from one address each further try must wait,
 * longer each time. Others who use the same name from elsewhere are not locked out.
 */
@ApplicationScoped
class Attempts {

    private static final int FREE = 5;
    private static final int MOST_DOUBLINGS = 8;
    private static final long FIRST_WAIT = Duration.ofSeconds(1).toNanos();
    private static final long FORGOTTEN_AFTER = Duration.ofMinutes(15).toNanos();
    private static final int MOST = 50_000;

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    private record Failures(int count, long last) {

        Failures another() {
            return new Failures(count + 1, System.nanoTime());
        }

        boolean forgotten() {
            return System.nanoTime() - last > FORGOTTEN_AFTER;
        }

        boolean mustWait() {
            return count >= FREE && System.nanoTime() - last < FIRST_WAIT << Math.min(count - FREE, MOST_DOUBLINGS);
        }
    }

    boolean mustWait(String name, String address) {
        var known = failures.get(key(name, address));
        return known != null && known.mustWait();
    }

    void failed(String name, String address) {
        if (failures.size() >= MOST) {
            failures.values().removeIf(Failures::forgotten);
        }
        failures.merge(
                key(name, address),
                new Failures(1, System.nanoTime()),
                (old, first) -> old.forgotten() ? first : old.another());
    }

    void succeeded(String name, String address) {
        failures.remove(key(name, address));
    }

    private static String key(String name, String address) {
        return address + " " + name;
    }
}
