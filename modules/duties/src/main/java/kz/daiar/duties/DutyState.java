package kz.daiar.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.norms.Duty;

/** What the ledger compares of a duty: whose ground and day, what is asked by when, and how it stands. */
record DutyState(
        String act,
        String kind,
        List<String> grounds,
        LocalDate arose,
        LocalDate due,
        LocalDate completeBy,
        List<String> venues,
        List<String> forms,
        Integer hoursMin,
        Integer hoursMax,
        List<String> direction,
        String status,
        String gap) {

    static final String COLUMNS = "act, kind, grounds, arose, due, complete_by, venues, forms, hours_min, hours_max,"
            + " direction, status, gap";

    static DutyState of(Duty duty) {
        var asked = duty.conditions();
        var hours = asked.hours();
        return new DutyState(
                duty.act(),
                duty.kind(),
                duty.grounds(),
                duty.arose(),
                duty.due(),
                duty.standing().completeBy(),
                asked.venues(),
                asked.forms(),
                hours == null ? null : hours.min(),
                hours == null ? null : hours.max(),
                asked.direction(),
                duty.status().name(),
                duty.grounding().gap());
    }

    /** From {@link #COLUMNS}, the first of them at {@code first}. */
    static DutyState of(ResultSet row, int first) throws SQLException {
        int at = first;
        return new DutyState(
                row.getString(at++),
                row.getString(at++),
                texts(row, at++),
                row.getObject(at++, LocalDate.class),
                row.getObject(at++, LocalDate.class),
                row.getObject(at++, LocalDate.class),
                texts(row, at++),
                texts(row, at++),
                row.getObject(at++, Integer.class),
                row.getObject(at++, Integer.class),
                texts(row, at++),
                row.getString(at++),
                row.getString(at));
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? null : List.of((String[]) array.getArray());
    }

    boolean isMet() {
        return status.startsWith("FULFILLED");
    }

    boolean isLapsed() {
        return status.equals("LAPSED");
    }

    boolean isPending() {
        return !isMet() && !isLapsed();
    }

    /** The same duty but for how it stands. */
    boolean asksTheSame(DutyState other) {
        return equals(new DutyState(
                other.act,
                other.kind,
                other.grounds,
                other.arose,
                other.due,
                other.completeBy,
                other.venues,
                other.forms,
                other.hoursMin,
                other.hoursMax,
                other.direction,
                status,
                other.gap));
    }
}
