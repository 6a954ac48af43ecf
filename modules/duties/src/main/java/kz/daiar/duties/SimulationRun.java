package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.daiar.duties.SimulatedDuty.Side;
import kz.daiar.foundation.Progress;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Facts.Appointment;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.Status;
import org.postgresql.PGConnection;

/** Works a what-if through the whole population, chunk by chunk, reading each person's facts once. */
final class SimulationRun {

    private static final int CHUNK = 2_000;
    private static final Set<Status> TO_BE_MET = EnumSet.of(Status.OPEN, Status.OVERDUE);
    private static final String COPY = "COPY duties.simulated_duty (simulation, side, person_id, employer_id, category,"
            + " act, kind, ground, arose, due, status, venues, hours, open, needed) FROM STDIN";

    private final Connection connection;
    private final Simulation simulation;
    private final Comparison comparison;
    private final Progress progress;
    private long people;
    private long changed;

    SimulationRun(Connection connection, Simulation simulation, NormSet base, NormSet draft, Progress progress) {
        this.connection = connection;
        this.simulation = simulation;
        this.comparison = new Comparison(base, draft, simulation.asOf());
        this.progress = progress;
    }

    void run() throws SQLException {
        progress.expect(count());
        var reader = new FactReader(connection, Moment.on(simulation.asOf()));
        var all = new People(connection);
        var ids = all.after(0, null, CHUNK);
        while (!ids.isEmpty()) {
            write(reader.read(ids));
            progress.advance(ids.size());
            ids = all.after(ids.get(ids.size() - 1), null, CHUNK);
        }
        simulation.end(people, changed);
    }

    private long count() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM registry.person")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void write(List<PersonFacts> chunk) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        try {
            for (var person : chunk) {
                people++;
                for (var sided : comparison.of(person)) {
                    changed += sided.side() == Side.BOTH ? 0 : 1;
                    var line = line(person, sided.side(), sided.duty());
                    copy.writeToCopy(line, 0, line.length);
                }
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private byte[] line(PersonFacts person, Side side, Duty duty) {
        var asOf = simulation.asOf();
        var hours = duty.conditions().hours();
        return new CopyLine()
                .value(simulation.id())
                .value(side)
                .value(person.person())
                .value(person.employerOn(asOf))
                .value(person.facts().mainOn(asOf).map(Appointment::category).orElse(null))
                .value(duty.act())
                .value(duty.kind())
                .value(String.join("+", duty.grounds()))
                .value(duty.arose())
                .value(duty.due())
                .value(duty.status())
                .list(duty.conditions().venues())
                .value(hours == null ? null : hours.min())
                .value(TO_BE_MET.contains(duty.status()))
                .value(duty.due().isBefore(asOf) ? asOf : duty.due())
                .bytes();
    }
}
