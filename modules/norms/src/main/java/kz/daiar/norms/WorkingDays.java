package kz.daiar.norms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Monday to Friday, except the days off of the calendar (I-17). */
public final class WorkingDays {

    private final Set<LocalDate> daysOff;
    private final Set<Integer> years;

    public WorkingDays(Set<LocalDate> daysOff) {
        this.daysOff = Set.copyOf(daysOff);
        this.years = daysOff.stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the days off of the year are entered; a calendar without any is none. */
    public boolean covers(int year) {
        return years.contains(year);
    }

    /** The last of so many working days after an event; the day of the event is not counted (I-51). */
    public LocalDate after(LocalDate event, int count) {
        var day = event;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorking(day) ? 1 : 0;
        }
        return day;
    }

    private boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !daysOff.contains(day);
    }
}
