package kz.daiar.training.web;

import kz.daiar.training.Attendance;

/** What was seen of a listener at a lesson; {@code madeUp}: academic hours made up later. */
public record AttendanceJson(Long session, Long enrolment, Attendance.Mark mark, Integer madeUp, String reason) {

    static AttendanceJson of(Attendance attendance) {
        return new AttendanceJson(
                attendance.session().id(),
                attendance.enrolment().id(),
                attendance.mark(),
                attendance.madeUp(),
                attendance.reason());
    }
}
