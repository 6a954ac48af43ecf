package kz.daiar.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The worklist at another moment")
class SnapshotIT {

    private static final LocalDate TODAY = LocalDate.of(2014, 7, 16);

    private SmallRegister register;

    @BeforeEach
    void open() throws SQLException {
        register = new SmallRegister();
        register.rebuildAll(TODAY);
    }

    @AfterEach
    void close() throws SQLException {
        register.close();
    }

    @Test
    void holds_on_the_projection_s_own_day_what_the_projection_holds() throws SQLException {
        assertThat(listed(Moment.on(TODAY), null))
                .isEqualTo(page(new WorklistRows(register.connection())))
                .isNotEmpty();
    }

    @Test
    void judges_for_the_day_asked_for_and_by_what_was_known_then() throws SQLException {
        register.clockStandsOn("2014-07-10");
        register.run("UPDATE registry.appointment SET from_day = '2014-03-15' WHERE person_id = 1");
        register.connection().commit();

        assertThat(statuses(new Moment(TODAY.minusDays(1), LocalDate.of(2014, 7, 9))))
                .containsExactly("RETRAINING OPEN 2014-07-15", "UPGRADING OPEN 2017-01-15");
        assertThat(statuses(new Moment(TODAY, LocalDate.of(2014, 7, 9))))
                .containsExactly("RETRAINING OVERDUE 2014-07-15", "UPGRADING OPEN 2017-01-15");
        assertThat(statuses(Moment.on(TODAY)))
                .containsExactly("RETRAINING OPEN 2014-09-15", "UPGRADING OPEN 2017-03-15");
        assertThat(statuses(new Moment(TODAY, LocalDate.of(2014, 6, 30)))).isEmpty();
    }

    @Test
    void is_confined_to_the_viewer_s_employers() throws SQLException {
        assertThat(listed(Moment.on(TODAY.plusDays(1)), Set.of(1L))).isNotEmpty();
        assertThat(listed(Moment.on(TODAY.plusDays(1)), Set.of())).isEmpty();
    }

    private List<String> statuses(Moment moment) throws SQLException {
        return listed(moment, Set.of(1L)).stream()
                .map(item -> item.kind() + " " + item.status() + " " + item.due())
                .toList();
    }

    private List<DutyItem> listed(Moment moment, Set<Long> employers) throws SQLException {
        assertThat(new Snapshot(register.connection(), moment, register.norms()).take(employers))
                .isTrue();
        var found = page(new WorklistRows(register.connection(), Snapshot.TABLE));
        register.connection().commit();
        return found;
    }

    private static List<DutyItem> page(WorklistRows rows) throws SQLException {
        return rows.page(new WorklistQuery(DutyFilter.NONE, null), "d.due", 0, 50);
    }
}
