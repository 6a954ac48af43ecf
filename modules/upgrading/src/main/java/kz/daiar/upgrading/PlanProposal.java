package kz.daiar.upgrading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import kz.daiar.duties.CarriedDuty;
import kz.daiar.training.Programme;

/**
 * Writes the lines a new plan begins with: a duty each, in the quarter it falls due (the first when it is overdue already), at
 * the first programme that answers it, else for the fewest hours it asks.
 */
final class PlanProposal {

    private static final String LINE =
            "INSERT INTO upgrading.plan_line (plan_id, person_id, ground, arose, due, population, direction, venues, profile,"
                    + " quarter, venue, hours, programme_id, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final Plan plan;
    private final Answering answering;
    private final String by;

    PlanProposal(Plan plan, Answering answering, String by) {
        this.plan = plan;
        this.answering = answering;
        this.by = by;
    }

    void write(List<CarriedDuty> duties, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(LINE)) {
            for (var duty : duties) {
                add(duty, statement);
            }
            statement.executeBatch();
        }
    }

    private void add(CarriedDuty carried, PreparedStatement line) throws SQLException {
        var duty = carried.duty();
        var programme = answering.to(carried).stream().findFirst().orElse(null);
        line.setLong(1, plan.id());
        line.setLong(2, duty.person());
        line.setString(3, duty.grounds().get(0));
        line.setObject(4, duty.arose());
        line.setObject(5, duty.due());
        line.setString(6, carried.post().population());
        line.setArray(7, texts(line, Objects.requireNonNullElse(duty.direction(), List.of())));
        line.setArray(8, texts(line, duty.venues()));
        line.setString(9, carried.post().certification());
        line.setInt(10, quarter(duty.due().getYear(), duty.due().getMonthValue()));
        line.setString(11, venue(duty.venues(), programme));
        line.setObject(12, programme == null ? carried.volume().min() : Integer.valueOf(programme.hours()));
        line.setObject(13, programme == null ? null : programme.id());
        line.setString(14, by);
        line.addBatch();
    }

    private int quarter(int year, int month) {
        return year < plan.year() ? 1 : (month - 1) / MONTHS_OF_A_QUARTER + 1;
    }

    private static String venue(List<String> allowed, Programme programme) {
        return programme == null ? allowed.get(0) : programme.provider().venue();
    }

    private static java.sql.Array texts(PreparedStatement statement, List<String> items) throws SQLException {
        return statement.getConnection().createArrayOf("text", items.toArray());
    }
}
