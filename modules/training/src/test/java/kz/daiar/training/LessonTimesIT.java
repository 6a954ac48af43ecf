package kz.daiar.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TimeZone;
import kz.daiar.foundation.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lessons stand at the hour they were set for, in whatever zone the server runs")
class LessonTimesIT {

    private final TimeZone zone = TimeZone.getDefault();

    @BeforeEach
    void the_server_runs_in_tokyo() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
    }

    @AfterEach
    void restore() {
        TimeZone.setDefault(zone);
    }

    @Test
    void the_database_holds_the_hour_of_the_timetable() {
        var course = new CompletedCourse(Database.empty());
        var stored = course.doors.run(() -> course.doors
                .database()
                .createNativeQuery("SELECT min(starts)::text || ' ' || min(ends)::text FROM training.session")
                .getSingleResult());

        assertThat(stored).isEqualTo("2015-03-02 09:00:00 2015-03-02 17:00:00");
    }
}
