package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.daiar.kernel.LocalText;
import kz.daiar.training.CompletionFile.Row;
import kz.daiar.training.Enrolment.State;

/** Reads a row of the file against the group: who completed which lessons at a distance, and with what score. */
final class CompletedLessons {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final Group group;
    private final Map<String, Enrolment> listeners;
    private final List<Session> lessons;
    private final LocalDate today;

    CompletedLessons(Group group, List<Enrolment> listeners, List<Session> lessons, LocalDate today) {
        this.group = group;
        this.listeners = listeners.stream()
                .collect(Collectors.toMap(
                        one -> one.person().iin(),
                        Function.identity(),
                        (a, b) -> a.state() == State.WITHDRAWN ? b : a));
        this.lessons = lessons;
        this.today = today;
    }

    /** What a row says; {@code score} may be null. */
    record Completed(Enrolment listener, List<Session> lessons, BigDecimal score) {}

    /** A cell that is refused, and why. */
    static final class RefusedCell extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String column;
        private final transient LocalText why;

        RefusedCell(String column, String key, Object... values) {
            super(key, null, false, false);
            this.column = column;
            this.why = TEXTS.everywhere(key, values);
        }

        String column() {
            return column;
        }

        LocalText why() {
            return why;
        }
    }

    /** @throws RefusedCell at the first cell that will not do */
    Completed of(Row row) {
        if (!row.at("course").equals(group.code())) {
            throw new RefusedCell("course", "completion-course", group.code());
        }
        var listener = listeners.get(row.at("iin"));
        if (listener == null || listener.state() != State.ADMITTED) {
            throw new RefusedCell("iin", "completion-listener", group.code());
        }
        var day = day(row.at("completed"));
        var taken = lessons(row.at("lesson"));
        for (var lesson : taken) {
            if (day.isBefore(lesson.facts().starts().toLocalDate())) {
                throw new RefusedCell(
                        "completed", "completion-early", lesson.facts().starts().toLocalDate());
            }
        }
        return new Completed(listener, taken, score(row.at("score")));
    }

    /** The lesson with this number in the timetable; without one, all that are given at a distance. */
    private List<Session> lessons(String number) {
        if (number.isEmpty()) {
            return lessons.stream().filter(CompletedLessons::isDistant).toList();
        }
        var lesson = IntStream.range(0, lessons.size())
                .filter(at -> String.valueOf(at + 1).equals(number))
                .mapToObj(lessons::get)
                .findFirst()
                .orElseThrow(() -> new RefusedCell("lesson", "completion-lesson", lessons.size()));
        if (!isDistant(lesson)) {
            throw new RefusedCell("lesson", "completion-in-room");
        }
        return List.of(lesson);
    }

    private static boolean isDistant(Session lesson) {
        return lesson.state() == Session.State.PLANNED && lesson.facts().room() == null;
    }

    private LocalDate day(String written) {
        var text = written.replaceFirst("[T ].*", "");
        var day = Stream.of(DateTimeFormatter.ISO_LOCAL_DATE, WRITTEN)
                .map(form -> read(text, form))
                .filter(read -> read != null)
                .findFirst()
                .orElseThrow(() -> new RefusedCell("completed", "completion-day"));
        if (!group.days().contains(day) || day.isAfter(today)) {
            throw new RefusedCell(
                    "completed",
                    "completion-outside",
                    group.days().from(),
                    group.days().last());
        }
        return day;
    }

    private static LocalDate read(String text, DateTimeFormatter form) {
        try {
            return LocalDate.parse(text, form);
        } catch (DateTimeException e) {
            return null; // not this way of writing
        }
    }

    private static BigDecimal score(String written) {
        if (written.isEmpty()) {
            return null;
        }
        try {
            var score = new BigDecimal(written.replace(',', '.'));
            if (score.signum() >= 0 && score.compareTo(HIGHEST) <= 0) {
                return score;
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw new RefusedCell("score", "completion-score");
    }
}
