package kz.daiar.duties;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.foundation.NotHere;
import kz.daiar.norms.Duty;

/**
 * Names one of a person's duties in an address: act, grounds, the day it arose, and its place among his duties, which
 * decides between duties that have the rest in common.
 *
 * @param seq place among the person's duties from 0; null when it is not known
 */
public record DutyKey(String act, List<String> grounds, LocalDate arose, Integer seq) {

    private static final String DOT = ".";

    public DutyKey {
        grounds = List.copyOf(grounds);
    }

    /** The name of a duty, the {@code seq}th of its person. */
    public static DutyKey of(Duty duty, int seq) {
        return new DutyKey(duty.act(), duty.grounds(), duty.arose(), seq);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws NotHere when it names nothing
     */
    public static DutyKey parse(String written) {
        var parts = new ArrayList<>(List.of((written == null ? "" : written).split("\\.")));
        try {
            Integer seq = parts.get(parts.size() - 1).matches("\\d{1,4}")
                    ? Integer.valueOf(parts.remove(parts.size() - 1))
                    : null;
            var arose = LocalDate.parse(parts.remove(parts.size() - 1));
            return new DutyKey(parts.get(0), parts.subList(1, parts.size()), arose, seq);
        } catch (DateTimeParseException | IndexOutOfBoundsException e) {
            throw NotHere.named("duty " + written);
        }
    }

    /** The place of the duty named among {@code duties}; -1 when it is not there. */
    int in(List<Duty> duties) {
        if (seq != null && seq < duties.size() && names(duties.get(seq))) {
            return seq;
        }
        return duties.stream()
                .filter(this::names)
                .findFirst()
                .map(duties::indexOf)
                .orElse(-1);
    }

    private boolean names(Duty duty) {
        return duty.act().equals(act)
                && duty.grounds().equals(grounds)
                && duty.arose().equals(arose);
    }

    @Override
    public String toString() {
        var key = act + DOT + String.join(DOT, grounds) + DOT + arose;
        return seq == null ? key : key + DOT + seq;
    }
}
