package kz.daiar.portal.pages;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.training.Assessment;
import kz.daiar.training.Attendance;
import kz.daiar.training.Enrolment;

/** A listener of a group, as its page shows him. */
public record ListenerRow(
        long id,
        int version,
        String iin,
        String name,
        String employer,
        Enrolment.State state,
        String ground,
        LocalDate arose,
        boolean counts,
        String why,
        LocalDate admitted,
        LocalDate ended,
        String reason,
        int hoursTaken,
        int hoursAsked,
        String grade,
        boolean passed) {

    static ListenerRow of(
            Enrolment enrolment, List<Attendance> attendance, List<Assessment> assessments, Language language) {
        var purpose = enrolment.purpose();
        int taken = attendance.stream()
                .filter(one -> one.enrolment().id().equals(enrolment.id()))
                .mapToInt(Attendance::taken)
                .sum();
        var last = assessments.stream()
                .filter(one -> one.enrolment().id().equals(enrolment.id()))
                .reduce((earlier, later) -> later)
                .map(Assessment::facts);
        return new ListenerRow(
                enrolment.id(),
                enrolment.version(),
                enrolment.person().iin(),
                enrolment.person().fullName(),
                enrolment.employer() == null ? "" : enrolment.employer().name(language),
                enrolment.state(),
                purpose.ground(),
                purpose.arose(),
                purpose.counts(),
                purpose.why(),
                enrolment.admitted(),
                enrolment.ended(),
                enrolment.reason(),
                taken,
                enrolment.group().programme().hours(),
                last.map(Assessment.Facts::grade).orElse(null),
                last.map(Assessment.Facts::passed).orElse(false));
    }

    public String stateKey() {
        return Door.textKey("enrolment.state", state);
    }

    /** The chip that shows the state. */
    public String style() {
        return switch (state) {
            case WAITING -> "gap";
            case ENROLLED -> "open";
            case ADMITTED -> "in-progress";
            case COMPLETED -> "fulfilled";
            case EXPELLED -> "overdue";
            case WITHDRAWN -> "lapsed";
        };
    }
}
