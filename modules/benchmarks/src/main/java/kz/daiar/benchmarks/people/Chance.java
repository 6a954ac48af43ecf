package kz.daiar.benchmarks.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The dice of one person. Days and short lists are shared, as a reader of the database shares them. */
final class Chance {

    private static final LocalDate[] DAYS =
            LocalDate.of(1950, 1, 1).datesUntil(LocalDate.of(2035, 1, 1)).toArray(LocalDate[]::new);
    private static final long FIRST_DAY = DAYS[0].toEpochDay();

    private final SplittableRandom dice;

    Chance(long seed, long person) {
        this.dice = new SplittableRandom(seed * 1_000_003 + person);
    }

    int below(int bound) {
        return dice.nextInt(bound);
    }

    int between(int least, int most) {
        return least + dice.nextInt(most - least + 1);
    }

    boolean in(int perThousand) {
        return dice.nextInt(1000) < perThousand;
    }

    @SafeVarargs
    final <T> T of(T... any) {
        return any[dice.nextInt(any.length)];
    }

    List<String> some(int most, List<String> from) {
        var found = new ArrayList<String>();
        for (int i = between(1, most); i > 0; i--) {
            var one = from.get(dice.nextInt(from.size()));
            if (!found.contains(one)) {
                found.add(one);
            }
        }
        return List.copyOf(found);
    }

    static LocalDate day(long epochDay) {
        return DAYS[(int) (epochDay - FIRST_DAY)];
    }
}
