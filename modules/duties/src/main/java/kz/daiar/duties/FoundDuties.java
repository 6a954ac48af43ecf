package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Which duties a list holds, in its order: people and the places of their duties, found for all pages of the list at once. */
final class FoundDuties {

    private static final int FIRST_SIZE = 1 << 8;
    private static final long LIFE = TimeUnit.MINUTES.toNanos(10);

    private final long since = System.nanoTime();
    private final String moment;
    private long[] people = new long[FIRST_SIZE];
    private int[] places = new int[FIRST_SIZE];
    private int count;

    private FoundDuties(String moment) {
        this.moment = moment;
    }

    /** Nothing found yet; what is found follows from facts as the connection's next statement sees them, or later ones. */
    static FoundDuties begun(Connection connection) throws SQLException {
        return new FoundDuties(Rejudged.moment(connection));
    }

    void add(long person, int place) {
        if (count == people.length) {
            people = Arrays.copyOf(people, 2 * count);
            places = Arrays.copyOf(places, 2 * count);
        }
        people[count] = person;
        places[count++] = place;
    }

    /** Whether nobody's facts were recorded or corrected since it was begun, which is some minutes ago at most. */
    boolean holdsStill(Connection connection) throws SQLException {
        return System.nanoTime() - since < LIFE && !new Rejudged(connection).anybodySince(moment);
    }

    int total() {
        return count;
    }

    long person(int index) {
        return people[index];
    }

    int place(int index) {
        return places[index];
    }

    /** The index of the first that follows the duty {@code place} of {@code person}. */
    int after(long person, int place) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean follows = people[middle] > person || people[middle] == person && places[middle] > place;
            low = follows ? low : middle + 1;
            high = follows ? middle : high;
        }
        return low;
    }
}
