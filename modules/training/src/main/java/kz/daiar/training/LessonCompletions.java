package kz.daiar.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.LocalText;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;
import kz.daiar.training.CompletedLessons.Completed;
import kz.daiar.training.CompletedLessons.RefusedCell;
import kz.daiar.training.CompletionFile.Row;

/**
 * The front door to lessons completed at a distance, as the file of a learning management system tells: columns iin, course
 * (code of the group), lesson (its number in the timetable; all distance lessons without one), completed, score. A
 * distance lesson is one without a room. What was marked otherwise by hand is never overwritten.
 */
@ApplicationScoped
@Transactional
public class LessonCompletions {

    private final Groups groups;
    private final Enrolments enrolments;
    private final Study study;
    private final Scope scope;
    private final Ledger ledger;
    private final Viewer viewer;
    private final Clock clock;

    protected LessonCompletions() {
        this(null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    LessonCompletions(
            Groups groups, Enrolments enrolments, Study study, Scope scope, Ledger ledger, Viewer viewer, Clock clock) {
        this.groups = groups;
        this.enrolments = enrolments;
        this.study = study;
        this.scope = scope;
        this.ledger = ledger;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** A row that was refused: its number in the file, the column at fault, what stood there, and why. */
    public record Refused(int row, String column, String value, LocalText why) {}

    /** What became of a file: lessons marked as taken, lessons that were marked so before, and rows refused. */
    public record Outcome(int written, int same, List<Refused> refused) {}

    /**
     * Writes down who was present at which lessons; good rows are written whatever becomes of others.
     *
     * @throws kz.daiar.kernel.RuleBroken when the file cannot be read or a column is missing
     * @throws kz.daiar.foundation.NotHere when there is no such group, or it is not the viewer's provider's
     */
    public Outcome read(long groupId, InputStream file, String name) throws IOException {
        var group = groups.find(groupId);
        scope.own(group.provider());
        var lessons =
                new CompletedLessons(group, enrolments.of(groupId), groups.timetable(groupId), LocalDate.now(clock));
        var writing = new Writing(study.attendanceOf(groupId));
        CompletionFile.read(file, name).forEach(row -> writing.write(row, lessons));
        return new Outcome(writing.written, writing.same, writing.refused);
    }

    /** The marks of a group while a file is written into them. */
    private final class Writing {

        private final Map<String, Attendance> marks;
        private final List<Refused> refused = new ArrayList<>();
        private int written;
        private int same;

        Writing(List<Attendance> marks) {
            this.marks = marks.stream()
                    .collect(Collectors.toMap(one -> key(one.session(), one.enrolment()), Function.identity()));
        }

        private static String key(Session lesson, Enrolment listener) {
            return lesson.id() + " " + listener.id();
        }

        void write(Row row, CompletedLessons lessons) {
            try {
                write(lessons.of(row));
            } catch (RefusedCell cell) {
                refused.add(new Refused(row.number(), cell.column(), row.at(cell.column()), cell.why()));
            }
        }

        private void write(Completed completed) {
            for (var lesson : completed.lessons()) {
                var known = marks.get(key(lesson, completed.listener()));
                if (known == null) {
                    marks.put(key(lesson, completed.listener()), present(lesson, completed));
                    written++;
                } else if (known.mark() == Attendance.Mark.PRESENT) {
                    same++;
                } else {
                    throw new RefusedCell(
                            "lesson", "completion-marked", lesson.facts().topic());
                }
            }
        }

        private Attendance present(Session lesson, Completed completed) {
            return ledger.add(
                    Attendance.of(lesson, completed.listener(), Attendance.Mark.PRESENT, 0, Change.first(viewer))
                            .scored(completed.score()));
        }
    }
}
